import type { CheckedForm } from './form-report.ts'

/** Something to correct in the words of a field. */
interface FieldNote {
  level: 'block' | 'warn'
  words: string
}

/** What was found in what somebody has written, by field. What is still empty isn't among it: sections count that. */
export function notesByField({ report, fields }: CheckedForm): Map<string, FieldNote[]> {
  const notes = new Map<string, FieldNote[]>()
  const add = (path: string, note: FieldNote) => notes.set(path, [...(notes.get(path) ?? []), note])
  for (const { path, level, excerpt, message, next, override } of report.findings)
    if (path && excerpt && !override) add(path, { level, words: `“${shorten(excerpt)}”: ${message} ${next}` })
  for (const { path, message } of report.incomplete) {
    const value: unknown = fields[path]?.value
    if (typeof value === 'string' && value.trim() !== '') add(path, { level: 'block', words: message })
  }
  return notes
}

/** Enough to recognize the words by, just above them. */
const longestExcerpt = 60

const shorten = (words: string): string =>
  words.length > longestExcerpt ? `${words.slice(0, longestExcerpt).trimEnd()}…` : words
