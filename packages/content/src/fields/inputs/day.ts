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
    admin: {
      description,
      // As the language of whoever reads it writes a day: “Mar 14, 2027”.
      date: { pickerAppearance: 'dayOnly', displayFormat: 'PP' },
      components: { Field: '/ui/form/day-field.tsx#DayField' },
    },
  }
}
