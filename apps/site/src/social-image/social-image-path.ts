import { createHash } from 'node:crypto'
import type { SocialImageWords } from './words.ts'

/** Raised with every change of the card's look: the same words must then have another address. */
const designVersion = 1

/** Public path of the image with these words: known before the image is made, and never used for another one. */
export function socialImagePath({ title, section, siteName, locale }: SocialImageWords): string {
  const hash = createHash('sha256').update(JSON.stringify([designVersion, title, section, siteName, locale]))
  return `/social/${hash.digest('hex').slice(0, 20)}.png`
}
