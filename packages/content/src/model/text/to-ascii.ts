import { transliterate } from 'transliteration'

/** The sign of a millionth, which Unicode's compatible form takes for a Greek m: 5 µg is not 5 mg. */
const micro = /\u00B5|\u03BC(?=[gGlLmM]\b)/gu

/**
 * A text in ASCII letters, for addresses and for search: “Straße” is “Strasse”, “Sjøgren’s” is “Sjogren's”, “ﬁ” is “fi”, and
 * other scripts are spelt by their sounds. Characters without a sound, such as emoji, are left out. The letters of no
 * language have a spelling of their own: the site's languages are English and Spanish, where “ü” without its dots is “u”.
 */
export function toAscii(text: string): string {
  return transliterate(text.replace(micro, 'u').normalize('NFKC')).replace(/[^\t\n\x20-\x7E]/gu, '')
}
