import type { FlattenedField } from 'payload'
import { fieldsInside, hasRows, isFormValues, systemFields, type FormValues } from '../form/form-fields.ts'
import { lexicalText } from '../mapping/rich-text/plain-text.ts'
import { lexicalRoot } from '../mapping/rich-text/lexical-node.ts'
import { isLocalised } from '../model/localised.ts'

/** The texts of a document in all languages. */
export function collectTexts(form: FormValues, fields: readonly FlattenedField[]): string[] {
  return fields
    .filter(({ name }) => !systemFields.has(name))
    .flatMap((field) => {
      const value = form[field.name]
      return (isLocalised(value) ? Object.values(value) : [value]).flatMap((each) => textsOf(field, each))
    })
}

function textsOf(field: FlattenedField, value: unknown): string[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
    case 'richText': {
      const root = lexicalRoot(value)
      return root ? [lexicalText(root)] : []
    }
    default: {
      const rows: unknown[] = hasRows(field) && Array.isArray(value) ? value : [value]
      return rows.flatMap((row) => {
        const inside = fieldsInside(field, row)
        return inside && isFormValues(row) ? collectTexts(row, inside) : []
      })
    }
  }
}
