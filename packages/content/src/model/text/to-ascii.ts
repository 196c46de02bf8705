import { transliterate } from 'transliteration'

/** The sign of a millionth, which Unicode's compatible form takes for a Greek m: 5 µg is not 5 mg. */
const micro = /\u00B5|\u03BC(?=[gGlLmM]\b)/gu

/** Letters without which a word of their language can't be read, and which the library leaves out. */
const leftOut: Readonly<Record<string, string>> = {
  ...{ ə: 'e', ә: 'a' },
  ...{ ا: 'a', أ: 'a', ٱ: 'a', إ: 'i', ى: 'a', ة: 'a' },
}

/**
 * A text in ASCII letters, for addresses and for search: “Straße” is “Strasse”, “Sjøgren’s” is “Sjogren's”, “ﬁ” is “fi”, and
 * other scripts are spelt by their sounds. Characters without a sound, such as emoji, are left out. The letters of no
 * language have a spelling of their own: the site's languages are English and Spanish, where “ü” without its dots is “u”.
 */
export function toAscii(text: string): string {
  const letters = text
    .replace(micro, 'u')
    .normalize('NFKC')
    .replace(/(?![A-Za-z])\p{L}/gu, toSpellable)
  return transliterate(letters).replace(/[^\t\n\x20-\x7E]/gu, '')
}

const spellable = new Map<string, string>()

/** A letter that the library spells, in place of one that it would leave out: a capital such as “ẞ” as its small letter. */
function toSpellable(letter: string): string {
  const known = spellable.get(letter)
  if (known !== undefined) return known
  const small = letter.toLowerCase()
  const found = /[a-z]/iu.test(transliterate(letter)) ? letter : (leftOut[small] ?? small)
  spellable.set(letter, found)
  return found
}
