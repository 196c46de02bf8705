import type { FlattenedField, SelectField } from 'payload'
import { fieldsInside, isFormValues, type FormValues } from '../../form/form-fields.ts'
import { labelIn, writtenLabel } from '../../wording/labels.ts'
import type { FindTitle } from './html-paragraphs.ts'

/** The form's label of a choice, in a language of the admin. */
export function formatChoice({ options }: Pick<SelectField, 'options'>, value: string, language: string): string {
  const option = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  return (typeof option === 'object' ? labelIn(option.label, language) : undefined) ?? value
}

/** The name of a folded row in the form: its number and title. */
export function formatRowName(field: FlattenedField, row: FormValues, index: number, findTitle: FindTitle): string {
  const place = index + 1
  const titleField = fieldsInside(field, row)?.find(({ name }) => name === findTitleField(field))
  const title = titleField && row[titleField.name]
  if (titleField?.type === 'relationship' && title) {
    const [type, id] = isFormValues(title) ? [title.type, title.id] : [titleField.relationTo, title]
    return `${place}. ${findTitle(String(type), String(id))}`
  }
  if (typeof title === 'string' && title) return `${place}. ${title}`
  const noun = (field.type === 'array' ? writtenLabel(field.labels?.singular) : undefined) ?? 'Row'
  return `${noun} ${place}`
}

/** The field with a row's title, as `rows` passes it to the form. */
function findTitleField(field: FlattenedField): string | undefined {
  const component = field.type === 'array' ? field.admin?.components?.RowLabel : undefined
  const props = typeof component === 'object' ? (component.clientProps as { field?: string } | undefined) : undefined
  return props?.field
}
