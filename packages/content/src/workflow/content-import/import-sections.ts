import type { FlattenedField } from 'payload'
import { systemFields } from '../../form/form-fields.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { writtenLabel } from '../../wording/labels.ts'

/** The types that a file can have, without those that belong to the whole site. */
export type ImportedType = Exclude<CollectionDocumentType, 'page' | 'redirect'>

/** The lists of a file, by the plain name of what they hold, in the order in which a reader meets them. */
export const sections = {
  treatments: 'treatment',
  sideEffects: 'side-effect',
  careCards: 'care-advice',
  safetyWarnings: 'safety-warning',
  questions: 'faq',
  glossary: 'glossary-term',
  sources: 'source',
  interventions: 'intervention',
  people: 'person',
  clinics: 'clinic',
} as const satisfies Record<string, ImportedType>
export type SectionName = keyof typeof sections

export const sectionNames = Object.keys(sections) as SectionName[]

/** The types whose documents have an address. */
const addressed: ReadonlySet<ImportedType> = new Set([
  'treatment',
  'side-effect',
  'faq',
  'glossary-term',
  'person',
  'clinic',
])

/** True for a type whose entries are known by their address; others have a key in the file. */
export const hasAddress = (type: ImportedType): boolean => addressed.has(type)

/** The list of a file that holds documents of a type. */
export function sectionOf(type: ImportedType): SectionName {
  const name = sectionNames.find((each) => sections[each] === type)
  if (!name) throw new Error(`The type ${type} has no list in a file.`)
  return name
}

/** What the system fills in, and what is said in the admin alone: a person who compares a translation says so on the form. */
const otherwiseFilled = new Set<string>([...systemFields, 'redirectTo', 'translation', 'blockName'])

/** The fields of a form that a file can fill in. */
export function importedFields(fields: readonly FlattenedField[]): FlattenedField[] {
  return fields.filter((field) => {
    if (otherwiseFilled.has(field.name) || field.type === 'upload' || field.type === 'json') return false
    if ('virtual' in field && field.virtual) return false
    return !('admin' in field && (field.admin as { hidden?: boolean } | undefined)?.hidden === true)
  })
}

/** True for a text that is a list, an entry a line. In a file it is a list of texts. */
export function isLines(field: FlattenedField): boolean {
  return (field as { custom?: { isLines?: unknown } }).custom?.isLines === true
}

/** True for a field whose value is a list of choices or references. */
export function isMany(field: FlattenedField): boolean {
  return 'hasMany' in field && field.hasMany === true
}

/** The choices of a field, with their labels. */
export function choicesOf(field: FlattenedField): { value: string; label: string }[] {
  if (field.type !== 'select') return []
  return field.options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: writtenLabel(option.label) ?? option.value },
  )
}
