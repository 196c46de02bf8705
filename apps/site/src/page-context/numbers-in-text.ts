/** Three digits or more, with spaces and hyphens between: no year of a date, no time, no amount. */
const telephone = /(?<![\d.,:/$€£-])\+?\d(?:[ \u{A0}-]?\d){2,14}(?![\d%:/]|[.,]\d)/gu

/** The telephone numbers that a clinic's emergency text tells readers to call, each once: `112`, `800 911 2000`. */
export function numbersInText(text: string): string[] {
  // "988" and "9-8-8" are one number.
  const found = new Map<string, string>()
  for (const [number] of text.matchAll(telephone)) if (!found.has(digitsOf(number))) found.set(digitsOf(number), number)
  return [...found.values()]
}

/**
 * True for a short code, which takes texts and no calls: "text CONNECT to 686868". The helplines of Europe, 116 and three digits,
 * are called: Commission Decision 2007/116/EC.
 */
export const isTextCode = (number: string): boolean => /^(?!116)\d{5,6}$/u.test(number)

/** True where a text names a number, with its country's prefix or without. */
export function namesNumber(text: string, number: string): boolean {
  const digits = digitsOf(number)
  return numbersInText(text).some((named) => digits === digitsOf(named) || isLocalForm(digitsOf(named), digits))
}

/** "800 911 2000" of "+52 800 911 2000": a short number is never a part of another. */
const isLocalForm = (named: string, digits: string): boolean => named.length > 6 && digits.endsWith(named)

const digitsOf = (number: string): string => number.replaceAll(/\D/gu, '')
