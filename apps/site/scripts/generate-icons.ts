import { Renderer, type OutputFormat } from '@takumi-rs/core'
import { writeFile } from 'node:fs/promises'
import { markSvg, uncutMarkSvg } from '../src/social-image/mark.ts'
import { svgAddress } from '../src/social-image/svg-address.ts'

/** Draws the mark in every size that browsers and phones ask for. The files are kept in public/. */
const icons: { file: string; svg: string; size: number; format: OutputFormat }[] = [
  { file: 'favicon.ico', svg: markSvg, size: 32, format: 'ico' },
  { file: 'icon-192.png', svg: markSvg, size: 192, format: 'png' },
  { file: 'icon-512.png', svg: markSvg, size: 512, format: 'png' },
  { file: 'icon-maskable-512.png', svg: uncutMarkSvg, size: 512, format: 'png' },
  { file: 'apple-touch-icon.png', svg: uncutMarkSvg, size: 180, format: 'png' },
]

const folder = new URL('../public/', import.meta.url)
const renderer = new Renderer()
await writeFile(new URL('favicon.svg', folder), `${markSvg}\n`)
for (const { file, svg, size, format } of icons) {
  const square = { width: size, height: size }
  await writeFile(
    new URL(file, folder),
    await renderer.render({ type: 'image', src: svgAddress(svg), ...square }, { ...square, format }),
  )
}
