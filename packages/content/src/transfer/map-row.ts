import type { FlattenedField } from 'payload'

/** A row as Payload's adapters read it: fields by name, texts of several languages by language. */
export type Row = Record<string, unknown>

/** Changes one value of a field that has no fields inside. Undefined leaves the field out. */
type ChangeValue = (field: FlattenedField, value: unknown) => unknown

/** A row with every declared field changed, in the order in which the fields are declared, without what is absent. */
export function mapRow(row: Row, fields: readonly FlattenedField[], change: ChangeValue, isInLocale = false): Row {
  const mapped: Row = {}
  for (const own of ['id', 'blockType']) if (row[own] !== undefined && row[own] !== null) mapped[own] = row[own]
  for (const field of fields) {
    if (field.type === 'join' || ('virtual' in field && field.virtual)) continue
    const isByLocale = field.localized === true && !isInLocale
    const mapOne = (value: unknown) => mapValue(field, value, change, isInLocale || isByLocale)
    const value = isByLocale ? mapEntries(row[field.name], mapOne) : mapOne(row[field.name])
    if (value !== undefined) mapped[field.name] = value
  }
  return mapped
}

function mapValue(field: FlattenedField, value: unknown, change: ChangeValue, isInLocale: boolean): unknown {
  if (field.type === 'array' || field.type === 'blocks') {
    if (!Array.isArray(value)) return undefined
    return (value as Row[]).map((row) => mapRow(row, fieldsOfRow(field, row), change, isInLocale))
  }
  if (field.type === 'group' || field.type === 'tab')
    return isRow(value) ? orAbsent(mapRow(value, field.flattenedFields, change, isInLocale)) : undefined
  return change(field, value)
}

function fieldsOfRow(field: Extract<FlattenedField, { type: 'array' | 'blocks' }>, row: Row): FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  const block = field.blocks.find(({ slug }) => slug === row.blockType)
  if (!block) throw new Error(`“${field.name}” has a block “${String(row.blockType)}”, which the form doesn’t know.`)
  return block.flattenedFields
}

function mapEntries(value: unknown, map: (value: unknown) => unknown): Row | undefined {
  if (!isRow(value)) return undefined
  const entries = Object.entries(value).map(([name, inner]) => [name, map(inner)] as const)
  return orAbsent(Object.fromEntries(entries.filter(([, inner]) => inner !== undefined)))
}

const orAbsent = (row: Row): Row | undefined => (Object.keys(row).length > 0 ? row : undefined)

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
