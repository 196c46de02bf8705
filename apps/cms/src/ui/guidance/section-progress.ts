import { isEmptyRichText } from '@carepath/content/mapping/rich-text/empty-rich-text.ts'
import type { FormProblem } from '@carepath/content/candidate/form-problems.ts'
import type { ClientField, FormField, FormState } from 'payload'

/** How much of a part of a form is done. */
export interface Progress {
  done: number
  /** What a document can't be published without. */
  required: number
}

/** What the server missed in a form, and the form as it was then. */
interface Checked {
  incomplete: readonly FormProblem[]
  fields: FormState
}

/**
 * Counts what is required in some fields of a form, and what of it is done. The contract's word counts as long as a field
 * holds what was checked; of what has been typed since, a field is done once it holds something.
 */
export function countProgress(fields: readonly ClientField[], form: FormState, checked: Checked | undefined): Progress {
  const required = requiredPaths(fields, '', form)
  const names = new Set(namesOf(fields))
  const missed = (checked?.incomplete ?? [])
    .map(({ path }) => path)
    .filter((path) => names.has(path.split('.')[0] ?? ''))
  const isJudged = (path: string) => checked !== undefined && isUnchanged(checked.fields[path], form[path])
  const isOpen = (path: string): boolean => isEmpty(form[path]) || (isJudged(path) && missed.includes(path))
  const others = new Set(missed.filter((problem) => !required.some((path) => `${path}.`.startsWith(`${problem}.`))))
  const open = [...required.filter(isOpen), ...[...others].filter(isJudged)]
  const total = required.length + others.size
  return { done: total - open.length, required: total }
}

/** The fields that must be filled in, as far as they are shown: a list that must have rows, and each field of its rows. */
function requiredPaths(fields: readonly ClientField[], within: string, form: FormState): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => requiredPaths(tab.fields, within, form))
    if (field.type === 'row' || field.type === 'collapsible') return requiredPaths(field.fields, within, form)
    if (!('name' in field) || field.type === 'ui' || field.admin?.hidden) return []
    const path = within ? `${within}.${field.name}` : field.name
    if (form[path]?.passesCondition === false) return []
    if (field.type === 'group') return requiredPaths(field.fields, path, form)
    const isRequired = 'required' in field && field.required && !mayBeNone(field, form)
    const own = isRequired ? [path] : []
    if (field.type !== 'array') return own
    const rows = form[path]?.rows ?? []
    return [...own, ...rows.flatMap((_, index) => requiredPaths(field.fields, `${path}.${index}`, form))]
  })
}

/** True for a list that may be empty, since the form says under “What doesn’t apply” that none is known. */
function mayBeNone(field: ClientField, form: FormState): boolean {
  const topic: unknown = field.admin?.custom?.noneKnownTopic
  const rows = form.notApplicable?.rows ?? []
  return topic !== undefined && rows.some((_, index) => form[`notApplicable.${index}.topic`]?.value === topic)
}

/** Names of fields at the first level of the form. */
export function namesOf(fields: readonly ClientField[]): string[] {
  return fields.flatMap((field) =>
    field.type === 'row' || field.type === 'collapsible' ? namesOf(field.fields) : 'name' in field ? [field.name] : [],
  )
}

const isUnchanged = (then: FormField | undefined, now: FormField | undefined): boolean =>
  (isEmpty(then) && isEmpty(now)) || JSON.stringify(then?.value) === JSON.stringify(now?.value)

function isEmpty(field: FormField | undefined): boolean {
  const value: unknown = field?.value
  if (field?.rows) return field.rows.length === 0
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && value !== null && 'root' in value) return isEmptyRichText(value)
  return value === undefined || value === null
}
