const superscripts: Record<string, string> = {
  ...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', '=': '⁼', '(': '⁽', ')': '⁾', n: 'ⁿ', i: 'ⁱ' },
}
const subscripts: Record<string, string> = {
  ...{ '0': '₀', '1': '₁', '2': '₂', '3': '₃', '4': '₄', '5': '₅', '6': '₆', '7': '₇', '8': '₈', '9': '₉' },
  ...{ '+': '₊', '-': '₋', '−': '₋', '=': '₌', '(': '₍', ')': '₎' },
}
/** Letters that are raised for looks alone: 1st, 2º, ®. */
const ordinals = /^(?:st|nd|rd|th|er|re|ra|ro|do|da|to|ta|mo|ma|o|a|os|as)$/iu
const signs = /^(?:º|ª|®|™|©|\[.*\])$/u
const lettersOfSigns: Record<string, string> = { TM: '™', SM: '℠', R: '®' }

/** Raised text in plain characters that mean the same: “x²” must not become “x2”. `before` is the text in front of it. */
export function raised(text: string, before: string): string {
  const plain = text.trim()
  const mapped = lettersOfSigns[plain] ?? mapAll(plain, superscripts)
  if (mapped !== undefined) return text.replace(plain, () => mapped)
  if (signs.test(plain) || plain === '' || (ordinals.test(plain) && /\d$/u.test(before))) return text
  return /\s$/u.test(before) || before === '' ? text : ` (${plain})`
}

/** Lowered text in plain characters. Letters, as in T with a low “max”, read right without. */
export function lowered(text: string): string {
  return mapAll(text.trim(), subscripts) ?? text
}

function mapAll(text: string, characters: Record<string, string>): string | undefined {
  const mapped = Array.from(text, (character) => characters[character])
  return text !== '' && mapped.every((character) => character !== undefined) ? mapped.join('') : undefined
}
