import { documentKey, sourceLocale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { documentTitle } from '../mapping/document-title.ts'
import { collectionSlugs, siteSettingsSlug } from '../model/collection-names.ts'
import { publishedTypes } from '../types/published-types.ts'
import { onlyTransaction } from './stored/form.ts'

/** A document as people speak of it. */
export interface DocumentName {
  type: WrittenType
  id: string
  /** Its name in the newest version, a draft or not; its type where it has none. */
  title: string
  /** Its type as the admin names it, e.g. `Side effect`. */
  kind: string
  /** Path of its form inside the admin. */
  path: string
}

/** A document's type in the words of the admin. */
export function kindOf(type: WrittenType): string {
  const described = publishedTypes[type]
  return 'labels' in described ? described.labels.singular : described.label
}

/** Path of a document's form inside the admin, e.g. `/collections/side-effects/1`. */
export function formPath({ type, id }: { type: WrittenType; id: string }): string {
  return type === 'site-settings' ? `/globals/${siteSettingsSlug}` : `/collections/${collectionSlugs[type]}/${id}`
}

/** The names of some documents, by `type/id`. A document that no longer exists has none. */
export async function loadNames(
  req: PayloadRequest,
  keys: Iterable<{ type: WrittenType; id: string }>,
): Promise<Map<string, DocumentName>> {
  const names = new Map<string, DocumentName>()
  for (const [type, ofType] of Map.groupBy(keys, ({ type }) => type)) {
    for (const row of await loadRows(req, type, [...new Set(ofType.map(({ id }) => id))])) {
      const kind = kindOf(type)
      const title = type === 'site-settings' ? kind : documentTitle(type, row, sourceLocale, `${kind} without a name`)
      names.set(documentKey({ type, id: row.id }), {
        type,
        id: row.id,
        title,
        kind,
        path: formPath({ type, id: row.id }),
      })
    }
  }
  return names
}

async function loadRows(req: PayloadRequest, type: WrittenType, ids: string[]): Promise<{ id: string }[]> {
  if (type === 'site-settings') return ids.map((id) => ({ id }))
  const { docs } = await req.payload.find({
    collection: collectionSlugs[type],
    where: { id: { in: ids } },
    draft: true,
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  return docs
}

/** `“Nausea” (side effect)`, and `Site settings` for what needs no name. */
export function speakOf({ type, title, kind }: Pick<DocumentName, 'type' | 'title' | 'kind'>): string {
  return type === 'site-settings' ? kind : `“${title}” (${kind.toLowerCase()})`
}

/** Names in a row: `“A”, “B” and 3 more`. */
export function listNames(names: readonly string[], most = 5): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : [...names]
  const last = shown.pop() ?? ''
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last
}
