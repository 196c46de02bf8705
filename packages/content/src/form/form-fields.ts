import type { FlattenedField } from 'payload'

/** Any value of a form: a document, a group, a row. */
export type FormValues = Record<string, unknown>

/** Names of fields that the system fills in: words of nobody. */
export const systemFields: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'fieldChanges',
  'languagesOutOfDate',
  'documentState',
  'revision',
  'lastSave',
])

/** The fields one level down: of a group, a named tab, an array's rows or a block's; undefined for a plain field. */
export function fieldsInside(field: FlattenedField, row?: unknown): FlattenedField[] | undefined {
  if (field.type === 'blocks') {
    const slug = isFormValues(row) ? row.blockType : undefined
    return field.blocks.find((block) => block.slug === slug)?.flattenedFields
  }
  return 'flattenedFields' in field ? field.flattenedFields : undefined
}

/** True for a field whose value is a list of rows with fields of their own. */
export function hasRows(field: FlattenedField): boolean {
  return field.type === 'array' || field.type === 'blocks'
}

export function isFormValues(value: unknown): value is FormValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
