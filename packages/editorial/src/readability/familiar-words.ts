import { fieldsOf, listOf, textOf } from '../model/draft.ts'
import { wordsOf } from '../reading/words.ts'
import type { Subject } from '../rule/subject.ts'

/** Names that the document can't do without: what it is about, its medicine, and what the glossary explains. */
export function familiarWordsOf(subject: Subject): ReadonlySet<string> {
  const { fields } = subject
  const names = [
    ...['name', 'plainName', 'medicalName', 'term', 'title'].map((field) => fields[field]),
    fieldsOf(fields.drug).genericName,
    ...listOf(fields.conditions).filter(() => subject.type === 'treatment'),
  ]
  const words = names.map((name) => textOf(name)).filter((name) => name !== undefined)
  return new Set([...words, ...subject.glossary].flatMap(wordsOf).map((word) => word.toLowerCase()))
}
