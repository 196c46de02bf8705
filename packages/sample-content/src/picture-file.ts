import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import type { SamplePicture } from './model/sample-types.ts'

/** A file as a form sends it. */
export interface PictureFile {
  name: string
  mimetype: string
  data: Buffer
  size: number
}

/** Reads a drawing of the sample guide, as its author wrote it. */
export const readDrawing = ({ key }: SamplePicture): Promise<Buffer> =>
  readFile(new URL(`content/picture/${key}.svg`, import.meta.url))

/** Makes a PNG of a drawing, without a ground: the form takes no SVG, which may hold programs. */
export async function toPictureFile(picture: SamplePicture): Promise<PictureFile> {
  const data = await sharp(await readDrawing(picture))
    .png()
    .toBuffer()
  return { name: `sample-drawing-${picture.key}.png`, mimetype: 'image/png', data, size: data.length }
}
