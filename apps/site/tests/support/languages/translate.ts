import type { PublishedDocument } from '@carepath/schema'
import type { AddedLanguage } from './added-language.ts'

/** Fields that hold no words of a language, and those that are the same in every one. */
const wordless = new Set(
  (
    'type id locale slug slugs kind key href src path from to url doi pmid archivedUrl language updatedAt changedAt assets phone ' +
    'number npi licence timeZone opens closes day html2 references basis unit product action urgency setting severity band ' +
    'qualifier role status regulator regulatoryStatus route routes phase visits topic interventions controlSchedule evidenceLevel'
  ).split(' '),
)

/** A document as somebody would have translated it: its words are others, its numbers, doses and telephone numbers are not. */
export function translateDocument(document: PublishedDocument, language: AddedLanguage): PublishedDocument {
  const translated = translateValue(document, '', language) as PublishedDocument
  return { ...translated, locale: language.code as PublishedDocument['locale'] }
}

function translateValue(value: unknown, name: string, language: AddedLanguage): unknown {
  if (wordless.has(name)) return value
  if (Array.isArray(value)) return value.map((entry) => translateValue(entry, name, language))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translateValue(inner, key, language)]))
  if (typeof value !== 'string' || isCode(value)) return value
  return name === 'html' ? translateMarkup(value, language) : translateWords(value, language)
}

/** A date, an enumeration's value, an address. */
const isCode = (value: string): boolean => /^(?:[a-z][a-zA-Z0-9-]*|\d[\d:TZ.+-]*|https?:\S+|\/\S*)$/u.test(value)

const translateMarkup = (html: string, language: AddedLanguage): string =>
  html
    .split(/(<[^>]*>)/u)
    .map((part) => (part.startsWith('<') ? part : translateWords(part, language)))
    .join('')

/** A number with what belongs to it, and words of the trade in capitals, stay. */
const kept = /\d[\d.,:/-]*(?:\s?(?:mg\/kg|mg|kg|ml|%))?|\(\d{3}\) \d{3}-\d{4}|\b[A-Z]{2,}\b|&\w+;/gu

function translateWords(text: string, { vocabulary }: AddedLanguage): string {
  let translated = ''
  let from = 0
  const replace = (words: string) =>
    words.replaceAll(
      /[A-Za-z’']+/gu,
      (word, index: number) => vocabulary[(word.length * 7 + index) % vocabulary.length] ?? '',
    )
  for (const { 0: found, index } of text.matchAll(kept)) {
    translated += replace(text.slice(from, index)) + found
    from = index + found.length
  }
  return translated + replace(text.slice(from))
}
