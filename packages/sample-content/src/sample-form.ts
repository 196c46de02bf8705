import type { WrittenType, Locale } from '@carepath/schema'
import { sampleReview } from './sample-review.ts'
import type { Key, SampleEntry } from './model/sample-types.ts'

/** An entry as the loader reads it, whatever its type. */
export type AnyEntry = SampleEntry<object, object>

/** What turns an author's words into what the form holds. */
export interface FormWriter {
  /** The id of the document that a key stands for. */
  idOf(type: WrittenType, key: Key): string
  /** Markdown as the editor's own state. */
  toRichText(markdown: string): unknown
  /** Day on which the sample is written, `YYYY-MM-DD`. */
  today: string
}

type Values = Record<string, unknown>

/** Fields of the form that point at other documents, and the type each points at. */
const pointers: Record<string, WrittenType> = {
  sources: 'source',
  attestedBy: 'person',
  reviewedBy: 'person',
  authors: 'person',
  staff: 'person',
  careAdvice: 'care-advice',
  safetyWarnings: 'safety-warning',
  sideEffects: 'side-effect',
  treatment: 'treatment',
  clinic: 'clinic',
}

/** Formatted text that stands by itself; all other is the body of a factual block. */
const richTextFields: Partial<Record<WrittenType, string>> = { page: 'body', person: 'bio' }

/** The values an editor would fill into a document's form in one language. */
export function toFormValues(type: WrittenType, entry: AnyEntry, locale: Locale, writer: FormWriter): Values {
  const review = toReview(entry, writer.today)
  const shared = { ...entry.shared, ...(review && { review: review.shared }) }
  const words = { ...entry[locale], ...(review && { review: review.words[locale] }) }
  return mergeLanguage({ type, writer }, shared, words) as Values
}

interface MergeContext {
  type: WrittenType
  writer: FormWriter
}

function toReview({ shared }: AnyEntry, today: string) {
  return 'review' in shared ? sampleReview((shared.review as { sources: Key[] }).sources, today) : undefined
}

/** Lays the words of one language over what all languages share: rows by their place, a block's text into its body. */
function mergeLanguage(weaving: MergeContext, shared: unknown, words: unknown, name = ''): unknown {
  if (isGrounds(shared) && typeof words === 'string') {
    return { ...(mergeLanguage(weaving, shared, {}) as Values), body: weaving.writer.toRichText(words) }
  }
  if (isRows(shared) || isRows(words)) {
    const rows = Math.max(toList(shared).length, toList(words).length)
    return Array.from({ length: rows }, (_, row) =>
      mergeLanguage(weaving, toList(shared)[row] ?? {}, toList(words)[row] ?? {}),
    )
  }
  if (isValues(shared) || isValues(words)) {
    const [of, over] = [shared, words].map((each) => (isValues(each) ? each : {})) as [Values, Values]
    const names = new Set([...Object.keys(of), ...Object.keys(over)])
    return Object.fromEntries([...names].map((field) => [field, mergeLanguage(weaving, of[field], over[field], field)]))
  }
  return toFieldValue(weaving, words ?? shared, name)
}

function toFieldValue({ type, writer }: MergeContext, value: unknown, name: string): unknown {
  const target = type === 'source' ? undefined : pointers[name]
  if (Array.isArray(value)) {
    const entries = value as string[]
    return target ? entries.map((key) => writer.idOf(target, key)) : entries.join('\n')
  }
  if (typeof value !== 'string') return value
  if (target) return writer.idOf(target, value)
  if (richTextFields[type] === name) return writer.toRichText(value)
  return isDay(value) ? `${value}T12:00:00.000Z` : value
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isGrounds = (value: unknown): boolean => isValues(value) && 'basis' in value

const isRows = (value: unknown): boolean => Array.isArray(value) && value.some(isValues)

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(value)
