import { Renderer, type OutputFormat } from '@takumi-rs/core'
import { writeFile } from 'node:fs/promises'
import { logoSvg, maskableLogoSvg } from '../src/social-image/logo.ts'
import { svgDataUrl } from '../src/social-image/svg-data-url.ts'

/** Draws the mark in every size that browsers and phones ask for. The files are kept in public/. */
const icons: { file: string; svg: string; size: number; format: OutputFormat }[] = [
  { file: 'favicon.ico', svg: logoSvg, size: 32, format: 'ico' },
  { file: 'icon-192.png', svg: logoSvg, size: 192, format: 'png' },
  { file: 'icon-512.png', svg: logoSvg, size: 512, format: 'png' },
  { file: 'icon-maskable-512.png', svg: maskableLogoSvg, size: 512, format: 'png' },
  { file: 'apple-touch-icon.png', svg: maskableLogoSvg, size: 180, format: 'png' },
]

const folder = new URL('../public/', import.meta.url)
const renderer = new Renderer()
await writeFile(new URL('favicon.svg', folder), `${logoSvg}\n`)
for (const { file, svg, size, format } of icons) {
  const square = { width: size, height: size }
  await writeFile(
    new URL(file, folder),
    await renderer.render({ type: 'image', src: svgDataUrl(svg), ...square }, { ...square, format }),
  )
}
