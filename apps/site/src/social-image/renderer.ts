import { Renderer } from '@takumi-rs/core'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** Servers have no fonts to rely on: these come as packages, in the subsets that names in the United States need. */
const fonts = [
  { name: 'serif', family: 'source-serif-4' },
  { name: 'sans', family: 'source-sans-3' },
].flatMap(({ name, family }) => [
  { name, file: fileOf(family, 'latin'), unicodeRange: undefined },
  { name, file: fileOf(family, 'latin-ext'), unicodeRange: [[0x100, 0x2ba]] satisfies [number, number][] },
])

let ready: Promise<Renderer> | undefined

/** One renderer with its fonts for the life of the process. */
export const rendererWithFonts = (): Promise<Renderer> => (ready ??= loadRenderer())

async function loadRenderer(): Promise<Renderer> {
  const renderer = new Renderer()
  for (const { name, file, unicodeRange } of fonts) {
    await renderer.registerFont({ name, data: await readFile(file), ...(unicodeRange && { unicodeRange }) })
  }
  return renderer
}

function fileOf(family: string, subset: string): string {
  return resolve(`@fontsource/${family}/files/${family}-${subset}-600-normal.woff2`)
}
