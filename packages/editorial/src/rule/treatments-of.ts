import { toFields, toList, type Draft, type Fields } from '../model/draft.ts'
import type { Subject } from './subject.ts'
import { readPointer, readPointers } from '../reading/grounds.ts'

/** Many rules ask, and each answer reads every guide of the site. */
const found = new WeakMap<Subject, readonly Fields[]>()

/** The treatments that a document is about: itself, the one it names, those that list it; else all that are known. */
export function treatmentsOf(subject: Subject): readonly Fields[] {
  const known = found.get(subject) ?? findTreatments(subject)
  found.set(subject, known)
  return known
}

function findTreatments(subject: Subject): readonly Fields[] {
  const { draft, type, locale, fields, context } = subject
  if (type === 'treatment') return [fields]
  const named = readPointer(fields.treatment)
  if (named) return [toFields(subject.follow(named))]
  const all = context.documents.all('treatment', locale).map(toFields)
  const listing = all.filter((treatment) => lists(treatment, draft))
  return listing.length > 0 ? listing : all
}

/** An effect is listed by itself, or with figures of its own. */
function lists({ sideEffects, careAdvice, safetyWarnings, steps }: Fields, { id }: Draft): boolean {
  const effects = toList(sideEffects).map((entry) => readPointer(entry) ?? readPointer(toFields(entry).effect))
  const ofSteps = toList(steps).flatMap((step) => readPointers(toFields(step).careAdvice))
  const others = [...readPointers(careAdvice), ...readPointers(safetyWarnings), ...ofSteps]
  return id !== undefined && [...effects, ...others].some((pointer) => pointer?.id === id)
}
