import type { WrittenType, Locale } from '@carepath/schema'
import { sampleReview, sampleSignature } from './sample-review.ts'
import type { Key, SampleEntry } from './model/sample-types.ts'

/** An entry of any type. */
export type AnyEntry = SampleEntry<object, object>

/** Turns keys and Markdown of an entry into values of the form. */
export interface FormWriter {
  /** Finds the id of the document with a key. */
  findId(type: WrittenType, key: Key): string
  /** Converts Markdown to the state of the rich text editor, with a picture and its note in the language below it. */
  toRichText(markdown: string, below?: { picture: Key; locale: Locale }): unknown
  /** The day of the load, `YYYY-MM-DD`. */
  today: string
}

type Values = Record<string, unknown>

/** Fields of the form that refer to other documents, with the type of these documents. */
const pointers: Record<string, WrittenType> = {
  sources: 'source',
  interventions: 'intervention',
  intervention: 'intervention',
  studied: 'intervention',
  attestedBy: 'person',
  reviewedBy: 'person',
  authors: 'person',
  staff: 'person',
  careAdvice: 'care-advice',
  safetyWarnings: 'safety-warning',
  effect: 'side-effect',
  treatment: 'treatment',
  clinic: 'clinic',
  clinics: 'clinic',
  emergencyCards: 'care-advice',
}

/** Choices of several, and rows that may be none: other lists are lines of one text. */
const listFields = new Set(['statuses', 'controlClasses', 'notApplicable', 'settings', 'delivery'])

/** Fields of formatted text that are no factual block. */
const richTextFields: Partial<Record<WrittenType, string>> = { page: 'body', person: 'bio' }

/** Makes the values of a document's form in one language. */
export function toFormValues(type: WrittenType, entry: AnyEntry, locale: Locale, writer: FormWriter): Values {
  const review = toReview(type, entry, writer.today)
  const shared = { ...entry.shared, ...(review && { review: review.shared }) }
  const words = { ...entry[locale], ...(review && { review: review.words[locale] }) }
  return mergeLanguage({ type, locale, writer }, shared, words) as Values
}

interface MergeContext {
  type: WrittenType
  locale: Locale
  writer: FormWriter
}

function toReview(type: WrittenType, { shared }: AnyEntry, today: string) {
  if (!('review' in shared)) return undefined
  return type === 'clinic' ? sampleSignature(today) : sampleReview((shared.review as { sources: Key[] }).sources, today)
}

/** Merges the words of one language into the shared fields: rows by their place, a block's text into its body. */
function mergeLanguage(context: MergeContext, shared: unknown, words: unknown, name = ''): unknown {
  if (isGrounds(shared) && typeof words === 'string') {
    const { picture, ...grounds } = shared
    const below = typeof picture === 'string' ? { picture, locale: context.locale } : undefined
    const body = context.writer.toRichText(words, below)
    return { ...(mergeLanguage(context, grounds, {}) as Values), body }
  }
  if (isRows(shared) || isRows(words)) {
    const rows = Math.max(toList(shared).length, toList(words).length)
    return Array.from({ length: rows }, (_, row) =>
      mergeLanguage(context, toList(shared)[row] ?? {}, toList(words)[row] ?? {}),
    )
  }
  if (isValues(shared) || isValues(words)) {
    const [base, translated] = [shared, words].map((each) => (isValues(each) ? each : {})) as [Values, Values]
    const names = new Set([...Object.keys(base), ...Object.keys(translated)])
    return Object.fromEntries(
      [...names].map((field) => [field, mergeLanguage(context, base[field], translated[field], field)]),
    )
  }
  return toFieldValue(context, words ?? shared, name)
}

function toFieldValue({ type, writer }: MergeContext, value: unknown, name: string): unknown {
  // The authors of a source are not people of the clinic.
  const target = type === 'source' && name === 'authors' ? undefined : pointers[name]
  if (Array.isArray(value)) {
    if (listFields.has(name)) return value
    const entries = value as string[]
    return target ? entries.map((key) => writer.findId(target, key)) : entries.join('\n')
  }
  if (typeof value !== 'string') return value
  if (target) return writer.findId(target, value)
  if (richTextFields[type] === name) return writer.toRichText(value)
  return isDay(value) ? `${value}T12:00:00.000Z` : value
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isGrounds = (value: unknown): value is Values => isValues(value) && 'basis' in value

const isRows = (value: unknown): boolean => Array.isArray(value) && value.some(isValues)

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(value)
