import type { PublishedDocument } from '@carepath/schema'

/** Fields that readers don't see as they are: bookkeeping, the path, words for search engines. */
const fieldsUnseenByReaders = new Set(['type', 'id', 'locale', 'updatedAt', 'changedAt', 'assets', 'slug', 'seo'])

type Dated = Pick<PublishedDocument, 'updatedAt' | 'changedAt'>

/** When a field last changed for readers. `changeSummary` is one by itself. */
export function fieldChangedAt(document: Dated, field: string): string {
  const known = document.changedAt?.[field]
  if (known) return known
  // A field that was taken out is dated like the others: one without a date was never there.
  return field in document || field === 'changeSummary' ? document.updatedAt : ''
}

/** When anything of a document last changed for readers. */
export function newestChangedAt(document: Dated): string {
  const { updatedAt, changedAt = {} } = document
  // Which fields there are, without a look into any: `Object.keys` would make each of them a read of the page.
  const fields = Reflect.ownKeys(document).filter((field) => typeof field === 'string')
  const isNewer = fields.some((field) => !fieldsUnseenByReaders.has(field) && !(field in changedAt))
  return isNewer ? updatedAt : (Object.values(changedAt).toSorted().at(-1) ?? updatedAt)
}

/** The document itself, telling the date of each field that is read. */
export function trackDates<T extends Dated & object>(document: T, onRead: (instant: string) => void): T {
  return new Proxy(document, {
    get(target, field) {
      if (typeof field === 'string' && !fieldsUnseenByReaders.has(field)) onRead(fieldChangedAt(target, field))
      return Reflect.get(target, field)
    },
  })
}
