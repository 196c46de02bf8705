import type { Locale } from '@carepath/schema'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { FindTitle } from '../comparison/html-paragraphs.ts'

/**
 * Loads the titles of all documents that some forms point at. `ask` is called once with a function that notes which titles
 * it is asked for.
 */
export async function loadFormTitles(
  req: PayloadRequest,
  locale: Locale,
  ask: (find: FindTitle) => void,
): Promise<FindTitle> {
  const asked = new Map<CollectionSlug, Set<string>>()
  ask((slug, id) => {
    const collection = slug as CollectionSlug
    asked.set(collection, (asked.get(collection) ?? new Set()).add(id))
    return ''
  })
  const titles = new Map<string, string>()
  for (const [collection, ids] of asked) {
    const title = req.payload.collections[collection].config.admin.useAsTitle
    if (title === undefined) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...ids] } },
      locale,
      draft: true,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req: onlyTransaction(req),
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const value = doc[title]
      if (typeof value === 'string' && value) titles.set(`${collection}/${String(doc.id)}`, value)
    }
  }
  return (collection, id) => titles.get(`${collection}/${id}`) ?? 'without a name'
}
