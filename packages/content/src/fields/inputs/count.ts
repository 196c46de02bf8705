import type { NumberField } from 'payload'
import type { z } from 'zod'
import { contractValidate } from '../validation/contract-validate.ts'
import type { FieldOptions } from '../validation/field-options.ts'

/** A number within the contract's bounds. */
export function count(
  schema: z.ZodType<number>,
  { name, label, description, required = true }: FieldOptions,
): NumberField {
  return { name, type: 'number', label, required, validate: contractValidate(schema), admin: { description } }
}
