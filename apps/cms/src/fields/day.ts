import { DaySchema } from '@carepath/schema'
import type { DateField } from 'payload'
import { contractValidate } from './contract-validate.ts'
import { toDay } from './to-day.ts'
import type { FieldOptions } from './field-options.ts'

/** A calendar day. */
export function day({ name, label, description, required = true }: FieldOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    required,
    validate: contractValidate(DaySchema, toDay),
    admin: { description, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
  }
}
