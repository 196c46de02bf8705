import type { Field } from 'payload'

type Validate = (value: unknown, options: Record<string, unknown>) => Promise<unknown>

/** What a field of a form answers to a value, beside the values of its row or document: true, or what is wrong. */
export const checkField = (field: Field, value: unknown, siblingData: Record<string, unknown>): unknown =>
  (field as unknown as { validate: Validate }).validate(value, {
    ...(field as object),
    siblingData,
    data: siblingData,
    req: { t: (key: string) => key },
  })

const inner = (field: Field): Field[] => ('fields' in field ? field.fields.flatMap(inner) : [field])

/** A field of a form, wherever it stands. */
export function fieldOf(fields: Field[], name: string): Field {
  const found = fields.flatMap(inner).find((field) => 'name' in field && field.name === name)
  if (!found) throw new Error(`No field ${name}`)
  return found
}
