import { locales, type Locale, type PublishedDocument } from '@carepath/schema'
import type { Field } from 'payload'
import type { StoredDocument } from '../../src/mapping/mapping-context.ts'
import { lexicalFromHtml } from '../rich-text/lexical-from-html.ts'

type Values = Readonly<Record<string, unknown>>
type Renditions = Record<Locale, unknown>

/**
 * The form an editor would have filled in to publish these renditions, as `locale: 'all', depth: 0` loads it.
 * Follows the form's own fields: a value without a field is lost, and the mapping can't restore it.
 */
export function storedForm(fields: readonly Field[], en: PublishedDocument, es: PublishedDocument): StoredDocument {
  return {
    id: en.id,
    updatedAt: en.updatedAt,
    _status: 'published',
    ...storedFields(fields, { en, es }),
  }
}

function storedFields(fields: readonly Field[], renditions: Record<Locale, Values>): Record<string, unknown> {
  return Object.assign({}, ...fields.map((field) => storedField(field, renditions))) as Record<string, unknown>
}

function storedField(field: Field, renditions: Record<Locale, Values>): Record<string, unknown> {
  if (field.type === 'tabs')
    return storedFields(
      field.tabs.flatMap((tab) => tab.fields),
      renditions,
    )
  if (field.type === 'row' || field.type === 'collapsible') return storedFields(field.fields, renditions)
  if (!('name' in field) || !field.name || ('virtual' in field && field.virtual)) return {}

  const { name } = field
  const values: Renditions = { en: renditions.en[name], es: renditions.es[name] }
  if (field.type === 'group')
    return { [name]: storedFields(field.fields, { en: asValues(values.en), es: asValues(values.es) }) }
  if (field.type === 'array') return { [name]: storedRows(field.fields, values) }
  if (name === 'isOpenEnded') return { [name]: renditions.en.min !== undefined && renditions.en.max === undefined }
  if (field.type === 'select' && field.hasMany) return { [name]: values.en ?? [] }
  if (name === 'status' && 'localized' in field) return { [name]: { es: 'reviewed' } }
  if (!('localized' in field && field.localized)) return { [name]: storedValue(values.en) }
  return { [name]: Object.fromEntries(locales.map((locale) => [locale, storedValue(values[locale])])) }
}

function storedRows(fields: readonly Field[], { en, es }: Renditions): unknown[] {
  return ((en ?? []) as Values[]).map((row, index) => ({
    id: row.id ?? `row-${index}`,
    ...storedFields(fields, { en: row, es: asValues((es as Values[])[index]) }),
  }))
}

/** One value as the database holds it. */
function storedValue(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return `${value}T12:00:00.000Z`
  if (Array.isArray(value))
    return value.every((entry) => typeof entry === 'string') && value.length > 0
      ? value.join('\n')
      : value.map(storedValue)
  if (typeof value !== 'object' || value === null) return value
  if ('html' in value) return lexicalFromHtml(String(value.html))
  if ('src' in value) return value.src
  return 'id' in value ? value.id : value
}

function asValues(value: unknown): Values {
  return (value ?? {}) as Values
}
