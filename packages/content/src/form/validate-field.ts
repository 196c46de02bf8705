import type { FlattenedField, PayloadRequest } from 'payload'
import { fieldsInside, hasRows, isFormValues, type FormValues } from './form-fields.ts'

interface Place {
  field: FlattenedField
  siblings: FormValues
}

/**
 * Runs the validation of one field of a form: a message for the editor, or undefined where the value is valid.
 * Payload validates fields after the `beforeChange` hooks, so a hook that refuses a document has to do so itself.
 */
export async function validateField(
  path: string,
  { form, fields, req }: { form: FormValues; fields: FlattenedField[]; req: PayloadRequest },
): Promise<string | undefined> {
  const place = findField(path.split('.'), form, fields)
  if (!place || !('validate' in place.field)) return undefined
  const { field, siblings } = place
  const validate = field.validate as ((value: unknown, options: object) => unknown) | undefined
  const said = await validate?.(siblings[field.name], {
    ...field,
    blockData: {},
    data: form,
    event: 'submit',
    operation: 'update',
    path: path.split('.'),
    preferences: { fields: {} },
    req,
    siblingData: siblings,
  })
  return typeof said === 'string' ? said : undefined
}

function findField([name, ...rest]: string[], siblings: FormValues, fields: FlattenedField[]): Place | undefined {
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || rest.length === 0) return field && { field, siblings }
  const value = siblings[field.name]
  const [index, ...deeper] = rest
  const row: unknown = hasRows(field) && Array.isArray(value) ? value[Number(index)] : undefined
  const inside = fieldsInside(field, row)
  if (!inside) return undefined
  if (hasRows(field)) return isFormValues(row) ? findField(deeper, row, inside) : undefined
  return findField(rest, isFormValues(value) ? value : {}, inside)
}
