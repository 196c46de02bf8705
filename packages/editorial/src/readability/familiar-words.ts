import { readDrugNames } from '../reading/drug-names.ts'
import { toList, toText } from '../model/draft.ts'
import { splitWords } from '../reading/words.ts'
import type { Subject } from '../rule/subject.ts'

/** Finds words that readers know from the page itself: its subject, its medicine, and terms of the glossary. */
export function findFamiliarWords(subject: Subject): ReadonlySet<string> {
  const { fields } = subject
  const names = [
    ...['name', 'plainName', 'medicalName', 'term', 'title'].map((field) => fields[field]),
    ...readDrugNames(fields),
    ...toList(fields.conditions).filter(() => subject.type === 'treatment'),
  ]
  const words = names.map((name) => toText(name)).filter((name) => name !== undefined)
  return new Set([...words, ...subject.glossary].flatMap(splitWords).map((word) => word.toLowerCase()))
}
