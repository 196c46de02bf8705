import type { PublishedDocument } from '@carepath/schema'

/** Fields that pages do not show: bookkeeping, the path, words for search engines. */
const fieldsUnseenByReaders = new Set(['type', 'id', 'locale', 'updatedAt', 'changedAt', 'assets', 'slug', 'seo'])

type Dated = Pick<PublishedDocument, 'updatedAt' | 'changedAt'>

/** When a field last changed for readers. `changeSummary`, a part of the review, has a date of its own. */
export function fieldChangedAt(document: Dated, field: string): string {
  const known = document.changedAt?.[field]
  if (known) return known
  // A removed field keeps its date: a field without a date was never there.
  return field in document || field === 'changeSummary' ? document.updatedAt : ''
}

/** When anything of a document last changed for readers. */
export function newestChangedAt(document: Dated): string {
  const { updatedAt, changedAt = {} } = document
  // Names of the fields, without reading them: `Object.keys` would record a read of every field.
  const fields = Reflect.ownKeys(document).filter((field) => typeof field === 'string')
  const isNewer = fields.some((field) => !fieldsUnseenByReaders.has(field) && !(field in changedAt))
  return isNewer ? updatedAt : (Object.values(changedAt).toSorted().at(-1) ?? updatedAt)
}

/** The document, calling back with the date of each field that is read. */
export function trackDates<T extends Dated & object>(document: T, onRead: (instant: string) => void): T {
  return new Proxy(document, {
    get(target, field) {
      if (typeof field === 'string' && !fieldsUnseenByReaders.has(field)) onRead(fieldChangedAt(target, field))
      return Reflect.get(target, field)
    },
  })
}
