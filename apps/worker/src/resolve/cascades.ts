import { isClinicalType, pageOwners } from '@carepath/schema'
import type { Payload } from 'payload'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import { publishedTitle } from '../kernel/published-title.ts'
import type { Resolution } from './resolution.ts'

type Cascades = Pick<Resolution, 'cascades' | 'open'>

/** Puts new cascades on record, on behalf of whoever withdrew the documents they depend on. */
export async function recordCascades(payload: Payload, { cascades, open }: Cascades): Promise<void> {
  for (const { document, causes, at } of cascades.values()) {
    if (!isClinicalType(document.type) || open.entriesFor(document).some(({ kind }) => kind === 'cascade')) continue
    const withdrawals = causes.flatMap((cause) => open.entriesFor(cause)[0] ?? [])
    const [first] = withdrawals
    const titles = [...new Set(withdrawals.map(({ title }) => `“${title}”`))].join(', ')
    const ownsPages = pageOwners.some((type) => type === document.type)
    const row = await payload.create({
      collection: 'withdrawals',
      data: {
        title: publishedTitle(document),
        kind: 'cascade',
        documentType: document.type,
        documentId: document.id,
        slug: ownsPages && 'slug' in document ? document.slug : null,
        reason: `It depends on ${titles || 'a withdrawn document'}.`,
        at,
        byId: first?.byId ?? 'carepath',
        by: first?.by ?? 'Carepath',
      },
      depth: 0,
      overrideAccess: true,
    })
    open.add(row)
  }
}

/** Ends the cascades of documents that a release has made complete again, or removed for another reason. */
export async function endCascades(
  payload: Payload,
  proposed: ProposedSite,
  { cascades, open }: Cascades,
): Promise<void> {
  const ended = [...proposed.changes].flatMap(([key, change]) =>
    cascades.has(key) ? [] : open.entriesFor(change).filter(({ kind }) => kind === 'cascade'),
  )
  if (ended.length === 0) return
  await payload.update({
    collection: 'withdrawals',
    where: { id: { in: ended.map(({ id }) => id) } },
    data: { endedAt: new Date().toISOString(), endedBy: 'Carepath' },
    depth: 0,
    overrideAccess: true,
  })
}
