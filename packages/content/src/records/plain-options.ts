import { locales, WrittenTypeSchema } from '@carepath/schema'
import type { CollectionConfig, Field, Option } from 'payload'
import { kindOf } from '../candidate/document-name.ts'
import { languageLabel } from '../model/text/language-label.ts'

/** Names types of documents, languages and codes in the words of the admin, in every list and filter of a collection. */
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
  const isLanguage = (locales as readonly string[]).includes(option)
  return { value: option, label: isLanguage ? languageLabel(option) : inWords(option) }
}

/** `Taken down` for `takenDown`. */
function inWords(code: string): string {
  const words = code.replaceAll(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
