import { type Answer, type Answers, documentAnswers, type WrittenType } from '@carepath/schema'
import type { FlattenedField } from 'payload'
import { fieldsInside, systemFields } from './form-fields.ts'

/** What was selected of each form, as `type answer`: the fields of a form stay the same as long as the process runs. */
const selected = new WeakMap<FlattenedField[], Map<string, FlattenedField[]>>()

/** The fields of a form for which somebody answers, as the contract declares it; of a split group only the inner ones. */
export function fieldsAnsweredBy(answer: Answer, type: WrittenType, fields: FlattenedField[]): FlattenedField[] {
  const known = selected.get(fields) ?? new Map<string, FlattenedField[]>()
  selected.set(fields, known)
  const key = `${type} ${answer}`
  const found = known.get(key) ?? select(fields, documentAnswers[type], answer)
  known.set(key, found)
  return found
}

/** Who answers for a field of a form; undefined for a group that is split. */
export function answerFor(type: WrittenType, name: string): Answer | undefined {
  return toAnswer(documentAnswers[type], name)
}

function select(fields: FlattenedField[], answers: Answers, wanted: Answer): FlattenedField[] {
  return fields.flatMap((field) => {
    const declared = answers[field.name]
    const inside = fieldsInside(field)
    if (typeof declared !== 'object' || !inside) return toAnswer(answers, field.name) === wanted ? [field] : []
    const selected = select(inside, declared, wanted)
    return selected.length > 0 ? [{ ...field, flattenedFields: selected } as FlattenedField] : []
  })
}

function toAnswer(answers: Answers, name: string): Answer | undefined {
  const declared = answers[name]
  if (typeof declared === 'object') return undefined
  // What becomes of a page that is gone is said in the form, and not in the contract.
  return declared ?? (systemFields.has(name) || name === 'redirectTo' ? 'nobody' : 'clinician')
}
