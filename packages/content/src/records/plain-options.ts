import { locales, WrittenTypeSchema } from '@carepath/schema'
import type { CollectionConfig, Field, Option } from 'payload'
import { kindOf } from '../candidate/document-name.ts'
import { languageLabel } from '../model/text/language-label.ts'

/** Names types of documents and languages in the words of the admin, in every list and filter of a collection. */
export function withPlainOptions(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: collection.fields.map(named) }
}

function named(field: Field): Field {
  if (field.type !== 'select') return field
  return { ...field, options: field.options.map(plainOption) }
}

function plainOption(option: Option): Option {
  if (typeof option !== 'string') return option
  const { data: type } = WrittenTypeSchema.safeParse(option)
  if (type) return { value: option, label: kindOf(type) }
  return (locales as readonly string[]).includes(option) ? { value: option, label: languageLabel(option) } : option
}
