import type { FlattenedField, SelectField } from 'payload'
import type { FormValues } from '../../form/form-fields.ts'

/** The form's label of a choice. */
export function formatChoice({ options }: Pick<SelectField, 'options'>, value: string): string {
  const option = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : value
}

/** The name of a folded row in the form: its number and title. */
export function formatRowName(field: FlattenedField, row: FormValues, index: number): string {
  const place = index + 1
  const title = row[findTitleField(field) ?? '']
  if (typeof title === 'string' && title) return `${place}. ${title}`
  const noun = field.type === 'array' && typeof field.labels?.singular === 'string' ? field.labels.singular : 'Row'
  return `${noun} ${place}`
}

/** The field with a row's title, as `rows` passes it to the form. */
function findTitleField(field: FlattenedField): string | undefined {
  const component = field.type === 'array' ? field.admin?.components?.RowLabel : undefined
  const props = typeof component === 'object' ? (component.clientProps as { field?: string } | undefined) : undefined
  return props?.field
}
