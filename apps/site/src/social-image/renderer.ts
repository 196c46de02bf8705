import { Renderer } from '@takumi-rs/core'
import { readFile } from 'node:fs/promises'

const latinExtended: [number, number][] = [[0x100, 0x2ba]]

/** A server may have no fonts: these come as packages, in the subsets that names in the United States need. */
const fonts = [
  {
    name: 'serif',
    latin: import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'),
    extended: import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2'),
  },
  {
    name: 'sans',
    latin: import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'),
    extended: import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2'),
  },
]

let ready: Promise<Renderer> | undefined

/** One renderer with its fonts for the life of the process. */
export const rendererWithFonts = (): Promise<Renderer> => (ready ??= loadRenderer())

async function loadRenderer(): Promise<Renderer> {
  const renderer = new Renderer()
  for (const { name, latin, extended } of fonts) {
    await renderer.registerFont({ name, data: await readFile(new URL(latin)) })
    await renderer.registerFont({ name, data: await readFile(new URL(extended)), unicodeRange: latinExtended })
  }
  return renderer
}
