import { currentLanguage, dictionaryOf, formatTagOf, wordsFor, writtenLanguage } from './current-language.ts'
import { places } from './fill.ts'
import { byOwnWords, toExpression, withoutPlaces, type Pattern } from './patterns.ts'

/**
 * A finished English text in the language of whoever reads it: a message that was stored, or that was made where nobody knows
 * who will read it, as in the contract and in the editorial rules. The dictionary's own texts tell where its values are.
 * What no dictionary has, such as the words of documents, stays as it is.
 */
export function translateMessage(text: string, language = currentLanguage()): string {
  if (language === writtenLanguage || text === '') return text
  const trimmed = text.trim()
  return text.replace(
    trimmed,
    () => whole(trimmed, language) ?? placeOf(trimmed, language) ?? sentences(trimmed, language),
  )
}

/** A text that the dictionary has as a whole; a full stop may be missing where the text goes on. */
function whole(text: string, language: string): string | undefined {
  return find(text, language) ?? (/[.!?…:]$/u.test(text) ? undefined : find(`${text}.`, language)?.replace(/\.$/u, ''))
}

function find(text: string, language: string): string | undefined {
  const known = wordsFor(text, language)
  if (known !== undefined) return beginLike(text, typeof known === 'string' ? known : known.other)
  for (const { expression, translation } of patternsOf(language)) {
    const { groups } = expression.exec(text) ?? {}
    if (groups) return beginLike(text, withValues(translation, groups, language))
  }
  return undefined
}

/** What begins with a capital in English begins with one: `Spanish` by itself is `Español`. */
const beginLike = (english: string, words: string): string =>
  /^\p{Lu}/u.test(english) ? words.charAt(0).toLocaleUpperCase() + words.slice(1) : words

/**
 * `{label|words}` is a text of the admin itself, `{label|lower}` one inside a sentence, `{labels|list}` several with commas;
 * `{day|day}` is a day and `{moment|moment}` a time as English writes it. Any other value stays as it is.
 */
export function withValues(translation: string, values: Record<string, string>, language: string): string {
  return translation.replaceAll(places, (place, name: string, as?: string) => {
    const value = values[name]
    if (value === undefined) return place
    if (as === undefined) return value
    if (as === 'day') return dayInWords(value, language)
    if (as === 'moment') return momentInWords(value, language)
    if (as === 'list')
      return value
        .split(', ')
        .map((each) => translateMessage(each, language))
        .join(', ')
    return as === 'lower' ? insideSentence(value, language) : translateMessage(value, language)
  })
}

/** A text of the admin inside a sentence: `Side effect` may be written `side effect` there. */
function insideSentence(value: string, language: string): string {
  const capitalized = value.charAt(0).toUpperCase() + value.slice(1)
  const words = whole(value, language) ?? translateMessage(capitalized, language)
  return words.charAt(0).toLocaleLowerCase(language) + words.slice(1)
}

/** A day as English writes it, `Mar 14, 2027`. */
function dayInWords(value: string, language: string): string {
  const day = new Date(`${value} UTC`)
  if (Number.isNaN(day.getTime())) return value
  return new Intl.DateTimeFormat(formatTagOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(day)
}

/** A time as English writes it, `Mar 14, 2027, 2:05 PM PDT`: the clock stays the clinic's. */
function momentInWords(value: string, language: string): string {
  const { clock, zone = '' } = /^(?<clock>.+, \d+:\d\d\s[AP]M) (?<zone>\S+)$/u.exec(value)?.groups ?? {}
  const time = new Date(`${clock ?? ''} UTC`)
  if (Number.isNaN(time.getTime())) return value
  const format = new Intl.DateTimeFormat(formatTagOf(language), {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' },
  })
  return `${format.format(time)} ${zone}`
}

/** A place in a form, `Steps 3 › Text (Spanish)`, perhaps of a document that is named with its kind: `Side effect “Nausea”`. */
function placeOf(text: string, language: string): string | undefined {
  const quoted = /^“(?<label>[^“”]+)”$/u.exec(text)?.groups?.label
  if (quoted !== undefined) return `“${translateMessage(quoted, language)}”`
  if (text.includes(' › '))
    return text
      .split(' › ')
      .map((part) => translateMessage(part, language))
      .join(' › ')
  const { kind, name } = /^(?<kind>[^“”]+) “(?<name>[^“”]+)”$/u.exec(text)?.groups ?? {}
  const kindInWords = kind === undefined ? undefined : wordsFor(kind, language)
  if (typeof kindInWords === 'string') return `${kindInWords} “${name ?? ''}”`
  const { inside, code } = /^(?<inside>[^()]+) \((?<code>\p{L}+)\)$/u.exec(text)?.groups ?? {}
  const languageInWords = code === undefined ? undefined : wordsFor(code, language)
  if (inside !== undefined && typeof languageInWords === 'string')
    return `${translateMessage(inside, language)} (${languageInWords})`
  const { label, row } = /^(?<label>\D+) (?<row>\d+)$/u.exec(text)?.groups ?? {}
  const words = label === undefined ? undefined : whole(label, language)
  return words === undefined ? undefined : `${words} ${row ?? ''}`
}

/** Several sentences that the dictionary has one by one. */
function sentences(text: string, language: string): string {
  const parts = text.split(/(?<=[.!?…:]”?) /u)
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const known = whole(parts.slice(0, count).join(' '), language)
    if (known !== undefined) return `${known} ${translateMessage(parts.slice(count).join(' '), language)}`
  }
  if (parts.length < 2) return text
  return `${parts[0] ?? ''} ${translateMessage(parts.slice(1).join(' '), language)}`
}

/** A text with fewer characters of its own would be found everywhere. */
const fixedCharacters = 3

const patterns = new Map<string, Pattern[]>()

/** The texts of a language with places, those with the most words of their own first. */
function patternsOf(language: string): Pattern[] {
  const known = patterns.get(language)
  if (known) return known
  const made = Object.entries(dictionaryOf(language)?.messages ?? {})
    .filter(
      ([english]) =>
        /\{\w+\}/u.test(english) && withoutPlaces(english).replaceAll(/\s/gu, '').length >= fixedCharacters,
    )
    .sort(([one], [other]) => byOwnWords(one, other))
    .map(([english, words]): Pattern => {
      const translation = typeof words === 'string' ? words : words.other
      return { expression: toExpression(english), translation }
    })
  patterns.set(language, made)
  return made
}
