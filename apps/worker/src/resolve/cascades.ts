import { isClinicalType } from '@carepath/schema'
import type { Payload } from 'payload'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { Resolution } from './resolve-dependencies.ts'
import { publishedTitle } from '../kernel/published-title.ts'

/** Puts on record what goes because it can't do without another, on behalf of whoever withdrew that. */
export async function recordCascades(
  payload: Payload,
  { cascades, open }: Pick<Resolution, 'cascades' | 'open'>,
): Promise<void> {
  for (const { document, causes, at } of cascades.values()) {
    if (!isClinicalType(document.type) || open.of(document).some(({ kind }) => kind === 'cascade')) continue
    const because = causes.flatMap((cause) => open.of(cause)[0] ?? [])
    const [first] = because
    const titles = [...new Set(because.map(({ title }) => `“${title}”`))].join(', ')
    const slug = 'slug' in document ? document.slug : null
    const row = await payload.create({
      collection: 'withdrawals',
      data: {
        title: publishedTitle(document),
        kind: 'cascade',
        documentType: document.type,
        documentId: document.id,
        slug:
          document.type === 'treatment' || document.type === 'side-effect' || document.type === 'page' ? slug : null,
        reason: `It can’t do without ${titles || 'what was withdrawn'}.`,
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

/** What is whole again, or has left for another reason, is no longer kept off because of another. */
export async function endCascades(
  payload: Payload,
  after: ProposedSite,
  { cascades, open }: Pick<Resolution, 'cascades' | 'open'>,
): Promise<void> {
  const ended = [...after.changes].flatMap(([key, change]) =>
    cascades.has(key) ? [] : open.of(change).filter(({ kind }) => kind === 'cascade'),
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
