import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import { fieldsInside, hasRows, isFormValues, type FormValues } from '../form/form-fields.ts'

/**
 * The rows of a new document keep the ids that the form gave them, so that the form and what is stored stay the same words:
 * the id of a step is part of what a clinician signs. Rows copied from another document are new ones.
 */
export async function keepFreeRowIds(
  req: PayloadRequest,
  values: FormValues,
  { collection, fields }: { collection: CollectionSlug; fields: FlattenedField[] },
): Promise<FormValues> {
  const ids = collectRowIds(values, fields)
  if (ids.size === 0) return values
  const where: Where[] = [...ids].map(([path, ofPath]) => ({ [path]: { in: ofPath } }))
  const { docs } = await req.payload.db.find({
    collection,
    where: { or: where },
    pagination: false,
    limit: 1,
    select: {},
  })
  return docs.length > 0 ? withoutRowIds(values, fields) : values
}

/** The ids of all rows by the path of their field, e.g. `sideEffects.figures.id`. */
function collectRowIds(values: FormValues, fields: FlattenedField[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const collect = (inside: FormValues, among: FlattenedField[], parent: string) => {
    for (const field of among) {
      const path = `${parent}${field.name}.`
      for (const [entry, ofEntry] of entriesOf(field, inside[field.name])) {
        if (hasRows(field) && typeof entry.id === 'string')
          found.set(`${path}id`, [...(found.get(`${path}id`) ?? []), entry.id])
        collect(entry, ofEntry, path)
      }
    }
  }
  collect(values, fields, '')
  return found
}

function withoutRowIds(values: FormValues, fields: FlattenedField[]): FormValues {
  const clean = { ...values }
  for (const field of fields) {
    const value = values[field.name]
    const strip = (entry: unknown): unknown => {
      const ofEntry = fieldsInside(field, entry)
      if (!ofEntry || !isFormValues(entry)) return entry
      return { ...withoutRowIds(entry, ofEntry), ...(hasRows(field) && { id: undefined }) }
    }
    if (Object.hasOwn(values, field.name)) clean[field.name] = Array.isArray(value) ? value.map(strip) : strip(value)
  }
  return clean
}

/** What has fields of its own in the value of a field: a group, or each row. */
function entriesOf(field: FlattenedField, value: unknown): [FormValues, FlattenedField[]][] {
  return (Array.isArray(value) ? value : [value]).flatMap((entry: unknown) => {
    const ofEntry = fieldsInside(field, entry)
    return ofEntry && isFormValues(entry) ? [[entry, ofEntry]] : []
  })
}
