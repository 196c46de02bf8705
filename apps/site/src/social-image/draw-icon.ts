import type { ReadFile } from '@carepath/schema'
import type { Node } from '@takumi-rs/core'
import type { IconRecipe } from './icon.ts'
import { drawLogo, drawMaskableLogo } from './logo.ts'
import { rendererWithFonts } from './renderer.ts'
import { svgDataUrl } from './svg-data-url.ts'

/** The clinic's logo or the site's mark on a ground of the color: PNG, the same bytes for the same recipe. */
export async function drawIcon(recipe: IconRecipe, readFile: ReadFile): Promise<Uint8Array> {
  const renderer = await rendererWithFonts()
  const square = { width: recipe.size, height: recipe.size }
  const drawn = recipe.logo ? await withLogo(recipe, recipe.logo, readFile) : withMark(recipe)
  return renderer.render(drawn, { ...square, format: 'png' })
}

function withMark({ color, size, isMaskable }: IconRecipe): Node {
  const svg = isMaskable ? drawMaskableLogo(color) : drawLogo(color)
  return { type: 'image', src: svgDataUrl(svg), width: size, height: size }
}

/** Systems that crop an icon leave a circle of four fifths of its width; others show it as it is. */
const shareOfLogo = { maskable: 0.62, whole: 0.84 }
const roundedShare = 0.2

async function withLogo(
  { color, size, isMaskable }: IconRecipe,
  { src, mimeType }: NonNullable<IconRecipe['logo']>,
  readFile: ReadFile,
): Promise<Node> {
  const bytes = await readFile(src)
  const side = Math.round(size * (isMaskable ? shareOfLogo.maskable : shareOfLogo.whole))
  return {
    type: 'container',
    style: {
      ...{ width: size, height: size, display: 'flex', alignItems: 'center', justifyContent: 'center' },
      backgroundColor: color,
      ...(!isMaskable && { borderRadius: Math.round(size * roundedShare) }),
    },
    children: [
      {
        type: 'image',
        src: `data:${mimeType};base64,${Buffer.from(bytes).toString('base64')}`,
        style: { width: side, height: side, objectFit: 'contain' },
      },
    ],
  }
}
