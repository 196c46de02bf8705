import { hasVisibleLetter, limits } from '@carepath/schema'
import { cleanText } from '../../input/clean-text.ts'
import { toAscii } from '../../model/text/to-ascii.ts'

/** Marks inside a word, which its address leaves out: “Sjøgren’s” is sjogrens. */
const insideWords = /(?<=[a-z])['`](?=[a-z])/gu

/**
 * An address made from a name: lower-case ASCII letters and digits, joined by hyphens; `fallback` where none of its letters
 * has a spelling in ASCII. A name without letters has no address.
 */
export function toSlug(name: string, fallback = ''): string {
  const address = toAscii(cleanText(name))
    .toLowerCase()
    .replace(insideWords, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, limits.slug)
    .replace(/-+$/u, '')
  return address || (hasVisibleLetter(name) ? fallback : '')
}
