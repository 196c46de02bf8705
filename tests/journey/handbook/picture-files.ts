import path from 'node:path'
import { root } from '../env.ts'

/** The files of a picture of the handbook: the picture, and what its screen says. */
export function pictureFiles({ name, language }: { name: string; language: string }): {
  picture: string
  text: string
} {
  const file = path.join(root, 'apps/handbook/src/assets', language, name)
  return { picture: `${file}.webp`, text: `${file}.txt` }
}
