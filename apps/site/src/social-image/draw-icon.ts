import type { IconRecipe } from './icon.ts'
import { drawLogo, drawMaskableLogo } from './logo.ts'
import { rendererWithFonts } from './renderer.ts'
import { svgDataUrl } from './svg-data-url.ts'

/** The site's mark on a ground of the color: PNG, the same bytes for the same recipe. */
export async function drawIcon({ color, size, isMaskable }: IconRecipe): Promise<Uint8Array> {
  const renderer = await rendererWithFonts()
  const svg = isMaskable ? drawMaskableLogo(color) : drawLogo(color)
  const square = { width: size, height: size }
  return renderer.render({ type: 'image', src: svgDataUrl(svg), ...square }, { ...square, format: 'png' })
}
