import { createHash } from 'node:crypto'
import type { SocialImageWords } from './words.ts'

/** Raise it with every change of the card's design: the same words then get another path. */
const designVersion = 1

/** Public path of the image with these words: known before the image is drawn, and never used for other words. */
export function socialImagePath({ title, section, siteName, locale, color }: SocialImageWords): string {
  const hash = createHash('sha256').update(
    JSON.stringify([designVersion, title, section, siteName, locale, ...(color ? [color] : [])]),
  )
  return `/social/${hash.digest('hex').slice(0, 20)}.png`
}
