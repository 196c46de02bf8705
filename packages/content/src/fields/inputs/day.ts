import { DaySchema } from '@carepath/schema'
import type { DateField } from 'payload'
import { contractValidate } from '../validation/contract-validate.ts'
import { toDay } from '../../mapping/to-day.ts'
import type { FieldOptions } from '../validation/field-options.ts'

/** A calendar day. */
export function day({ name, label, description, required = true }: FieldOptions): DateField {
  return {
    name,
    type: 'date',
    label,
    required,
    validate: contractValidate(DaySchema, toDay),
    admin: { description, date: { pickerAppearance: 'dayOnly', displayFormat: 'MMM d, yyyy' } },
  }
}
