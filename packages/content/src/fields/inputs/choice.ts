import type { SelectField } from 'payload'
import type { FieldOptions } from '../validation/field-options.ts'

interface ChoiceOptions<T extends string> extends FieldOptions {
  /** The contract's values, in the contract's order. */
  values: readonly T[]
  /** The editor's label of each value. */
  labels: Record<T, string>
  defaultValue?: T
}

/** Any of the contract's values; none where nobody has said so. */
export function choices<T extends string>(options: ChoiceOptions<T>): SelectField {
  return { ...choice({ ...options, required: false }), hasMany: true } as SelectField
}

/** One of the contract's values. */
export function choice<T extends string>(options: ChoiceOptions<T>): SelectField {
  const { name, label, description, required = true, values, labels, defaultValue } = options
  return {
    name,
    type: 'select',
    label,
    required,
    options: values.map((value) => ({ value, label: labels[value] })),
    ...(defaultValue === undefined ? {} : { defaultValue }),
    admin: { description, isClearable: !required },
  }
}
