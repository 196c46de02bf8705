import type { WrittenType, Locale } from '@carepath/schema'
import { sampleContent } from '../src/content/sample-content.ts'
import type { AnyEntry } from '../src/sample-form.ts'

/** One text of the sample guide as its author wrote it. */
export interface SampleText {
  /** E.g. `side-effect/nausea whatToDo`. */
  at: string
  /** The field it fills in, e.g. `whatToDo`. */
  field: string
  text: string
}

/** Every entry of the sample guide with its type. */
export const sampleEntries: [WrittenType, AnyEntry][] = (Object.keys(sampleContent) as WrittenType[]).flatMap((type) =>
  sampleContent[type].map((entry): [WrittenType, AnyEntry] => [type, entry]),
)

/** What people search with, which no page says: each language has words of its own. */
const searchWords = 'searchWords.'

/** Every text of the sample guide that readers see in one language. */
export const textsIn = (locale: Locale): SampleText[] =>
  sampleEntries
    .flatMap(([type, entry]) => textsOf(entry[locale], `${type}/${entry.key}`, ''))
    .filter(({ field }) => !field.startsWith(searchWords))

function textsOf(value: unknown, at: string, field: string): SampleText[] {
  if (typeof value === 'string') return [{ at: `${at} ${field}`, field, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, at, field ? `${field}.${name}` : name))
}

/** The text that readers see of Markdown, one block on each line. */
const linesOf = (markdown: string): string[] =>
  markdown
    .replaceAll(/\[(?<words>[^\]]+)\]\([^)]+\)/gu, '$<words>')
    .replaceAll('**', '')
    .split('\n')
    .map((line) => line.replace(/^(?:#{3,4}|-) /u, '').trim())
    .filter(Boolean)

/** Abbreviations whose full stop would end a sentence for the segmenter. */
const abbreviation = /\b(?:a\.\s?m\.|p\.\s?m\.|EE\. UU\.)(?!\s\p{Lu}|$)/gu

/** Sentences of a Markdown text; each heading and list item is at least one. */
export function sentencesOf(markdown: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  const plain = linesOf(markdown).map((line) =>
    line.replaceAll(abbreviation, (short) => short.replaceAll(/[.\s]/gu, '')),
  )
  return plain.flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'./%-]*/gu) ?? []
