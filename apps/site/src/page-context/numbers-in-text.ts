/** Three digits or more, with spaces and hyphens between, or an area code in brackets before them: no year of a date, no time, no amount. */
const telephone =
  /(?<![\d.,:/$€£-])(?:\(\d{2,5}\)[ \u{A0}-]?\d(?:[ \u{A0}-]?\d){4,9}|\+?\d(?:[ \u{A0}-]?\d){2,14})(?![\d%:/]|[.,]\d)/gu

/** "+44 (0)20": nobody dials the digit in brackets after the country. */
const trunkPrefix = /(?<=\+\d{1,3}[ \u{A0}]?)\(0\)[ \u{A0}]?/gu

/** The telephone numbers that a clinic's emergency text tells readers to call, each once: `112`, `800 911 2000`. */
export function numbersInText(text: string): string[] {
  // "988" and "9-8-8" are one number.
  const found = new Map<string, string>()
  for (const [number] of text.replaceAll(trunkPrefix, '').matchAll(telephone))
    if (!found.has(digitsOf(number))) found.set(digitsOf(number), number)
  return [...found.values()]
}

/**
 * The lengths of short codes that take texts and no calls, by country: "text CONNECT to 686868". Elsewhere codes of as many digits
 * are called: 13 11 14 in Australia, 14416 in India. Sources: Short Code Registry (https://www.usshortcodes.com), Canadian
 * Telecommunications Association (https://www.txt.ca), Ofcom and ComReg, national numbering plans.
 */
const textCodeLengths: Readonly<Record<string, readonly number[]>> = { US: [5, 6], CA: [5, 6], GB: [5], IE: [5] }

/**
 * True for a short code of the country that takes texts and no calls. The helplines of Europe, 116 and three digits, are called:
 * Commission Decision 2007/116/EC.
 */
export const isTextCode = (number: string, country: string): boolean =>
  /^(?!116\d{3}$)\d+$/u.test(number) && (textCodeLengths[country] ?? []).includes(number.length)

/** True where a text names a number, with its country's prefix or without. */
export function namesNumber(text: string, number: string): boolean {
  const digits = digitsOf(number)
  return numbersInText(text).some((named) => digits === digitsOf(named) || isLocalForm(digitsOf(named), digits))
}

/** "800 911 2000" of "+52 800 911 2000": a short number is never a part of another. */
const isLocalForm = (named: string, digits: string): boolean => named.length > 6 && digits.endsWith(named)

const digitsOf = (number: string): string => number.replaceAll(/\D/gu, '')
