import { toFields, toList, type Fields } from '../model/draft.ts'
import type { Subject } from './subject.ts'
import { readPointer, readPointers, type Pointer } from '../reading/grounds.ts'

/** Many rules ask, and each answer reads every guide of the site. */
const found = new WeakMap<Subject, readonly Fields[]>()

/** The treatments that a document is about: itself, the one it names, those that list it; else all that are known. */
export function treatmentsOf(subject: Subject): readonly Fields[] {
  const known = found.get(subject) ?? findTreatments(subject)
  found.set(subject, known)
  return known
}

function findTreatments(subject: Subject): readonly Fields[] {
  const { type, locale, fields, context } = subject
  if (type === 'treatment') return [fields]
  const named = readPointer(fields.treatment)
  if (named) return [toFields(subject.follow(named))]
  const all = context.documents.all('treatment', locale).map(toFields)
  const listing = all.filter((treatment) => lists(treatment, subject))
  return listing.length > 0 ? listing : all
}

/** An effect is listed by itself, or with figures of its own; a card also by an effect. */
function lists(treatment: Fields, subject: Subject): boolean {
  const { id } = subject.draft
  const effects = effectsOf(treatment)
  const others = [...cardsOf(treatment, subject), ...readPointers(treatment.safetyWarnings)]
  return id !== undefined && [...effects, ...others].some((pointer) => pointer.id === id)
}

const effectsOf = ({ sideEffects }: Fields): Pointer[] =>
  toList(sideEffects).flatMap((entry) => readPointer(entry) ?? readPointer(toFields(entry).effect) ?? [])

/** The care cards of a treatment, of its steps and of its side effects. */
export const cardsOf = (treatment: Fields, subject: Pick<Subject, 'follow'>): Pointer[] => [
  ...readPointers(treatment.careAdvice),
  ...toList(treatment.steps).flatMap((step) => readPointers(toFields(step).careAdvice)),
  ...effectsOf(treatment).flatMap((effect) => readPointers(toFields(subject.follow(effect)).careAdvice)),
]

/** The clinics that give a treatment, as far as they are known. */
export const clinicsOf = ({ clinics }: Fields, subject: Pick<Subject, 'follow'>): Fields[] =>
  readPointers(clinics)
    .flatMap((clinic) => subject.follow(clinic) ?? [])
    .map(toFields)
