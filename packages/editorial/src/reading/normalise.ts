/** A text as rules match it, with the place of each character in the text as written. */
export interface NormalisedText {
  /** NFC, straight quotes, plain hyphens, every white space a space, no invisible characters. */
  text: string
  /** `text` in lower case without accents, character by character: what patterns run on. */
  folded: string
  /** Place in the original of the character that became `text[index]`; `text.length` gives the end. */
  originalIndex(index: number): number
}

const singleQuotes = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u02B9\u00B4`\uFF07]/u
const doubleQuotes = /[\u201C-\u201F\u2033\u00AB\u00BB\uFF02]/u
const hyphens = /[\u2010\u2011\u2212\uFE63\uFF0D]/u
const dashes = /[\u2012-\u2015]/u
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u
const spaces = /\s/u
const isPlain = /^[\x20-\x5F\x61-\x7E]*$/u

/** One character and the marks that combine with it. */
const cluster = /\P{M}\p{M}*|\p{M}+/gu
const mark = /\p{M}/u

/** Brings a text into the one form that rules match: a curly apostrophe must not hide a word. */
export function normalise(original: string): NormalisedText {
  if (isPlain.test(original)) {
    const text = joinThousands(original)
    return { text, folded: text.toLowerCase(), originalIndex: (index) => index }
  }
  const characters = mark.test(original) ? (original.match(cluster) ?? []) : Array.from(original)
  const written = characters.map((character) => ({ length: character.length, ...formOf(character) }))
  return {
    text: joinThousands(written.map(({ plain }) => plain).join('')),
    folded: joinThousands(written.map(({ folded }) => folded).join('')),
    originalIndex: written.every(({ length, plain }) => length === plain.length) ? (index) => index : wayBack(written),
  }
}

/** "100 000", "23 300 000": not a telephone number, whose first part has three digits too and whose parts are more. */
const spacedThousands = /(?<![\d.,+(][ -]?)(?:[1-9]\d{0,2} \d{3}|[1-9]\d? \d{3} \d{3})(?![ -]?\d|[.,]\d)/gu

/** One form of numbers whose thousands are parted by spaces: "100,000". Of the same length. */
const joinThousands = (text: string): string =>
  text.replaceAll(spacedThousands, (number) => number.replaceAll(' ', ','))

/** Places of characters in the original differ where characters were removed or joined. */
function wayBack(written: { length: number; plain: string }[]): (index: number) => number {
  const indexes: number[] = []
  let place = 0
  for (const { length, plain } of written) {
    indexes.push(...Array<number>(plain.length).fill(place))
    place += length
  }
  const end = place
  return (index) => indexes[index] ?? end
}

/** Lower case without accents, for matching names and terms the way sentences are matched. */
export const fold = (text: string): string => normalise(text).folded

interface CharacterForm {
  plain: string
  folded: string
}

/** Each character is normalised once: a language has few. */
const forms = new Map<string, CharacterForm>()

function formOf(character: string): CharacterForm {
  const known = forms.get(character)
  if (known) return known
  const plain = toPlain(character)
  const form = { plain, folded: foldCharacter(plain) }
  forms.set(character, form)
  return form
}

function toPlain(character: string): string {
  if (invisible.test(character)) return ''
  if (singleQuotes.test(character)) return "'"
  if (doubleQuotes.test(character)) return '"'
  if (hyphens.test(character)) return '-'
  if (dashes.test(character)) return '—'
  if (spaces.test(character)) return ' '
  return character.normalize('NFC')
}

/** Keeps the length: a character whose base has another length stays as it is. */
function foldCharacter(plain: string): string {
  const base = plain.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (base.length === plain.length) return base
  const lower = plain.toLowerCase()
  return lower.length === plain.length ? lower : plain
}
