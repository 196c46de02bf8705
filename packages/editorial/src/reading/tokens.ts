/** A word, number or mark of a sentence, and where it stands. */
export interface Token {
  /** In lower case; a number as its kind. */
  word: string
  start: number
  end: number
}

const token = /\p{L}+(?:'\p{L}+)*|\d+(?:[.,:]\d+)*|[?!%$€★;,:—-]/gu
/** A number whose thousands are parted by a comma or a full stop, as languages and countries do: “10,000”. */
export const thousands = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u
const emergencyNumbers = new Set(['911', '988', '112', '999', '000', '111', '107'])

/** The words, numbers and marks of a normalised sentence. */
export function readTokens(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: written, index }) => ({
    word: /^\d/u.test(written)
      ? kindOfNumber(written, text.slice(Math.max(0, index - 2), index))
      : written.toLowerCase(),
    start: index,
    end: index + written.length,
  }))
}

/** Which number it is says nothing about a claim; that it is a year, a time of day, a phone number or part of a name (B12, PHQ-9) does. */
function kindOfNumber(written: string, before: string): string {
  if (/\p{L}-?$/u.test(before)) return '<name>'
  if (/^(?:19|20)\d\d$/u.test(written)) return '<year>'
  if (written.includes(':')) return '<time>'
  if (emergencyNumbers.has(written)) return '<emergency>'
  return written.replaceAll(/\D/gu, '').length >= 6 && !thousands.test(written) ? '<long>' : '<number>'
}
