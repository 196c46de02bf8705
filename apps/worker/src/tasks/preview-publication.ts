import { documentKey, locales, parseDocumentKey, sourceLocale, WrittenTypeSchema } from '@carepath/schema'
import { createLocalReq } from 'payload'
import { loadNewestRenditions } from '@carepath/content/candidate/find-leaving-languages.ts'
import type { WorkerRequest, WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import { toDocumentChange, type Change, type Changes } from '../kernel/change.ts'
import { ProposedSite } from '../kernel/proposed-site.ts'
import type { Leader } from '../release/leader.ts'
import { loadResolution } from '../resolve/resolution.ts'
import { resolveDependencies } from '../resolve/resolve-dependencies.ts'

/**
 * Tells which translations would leave the site if the newest versions of some documents, given as `type/id`, went live:
 * their own, and those of documents that can't do without them. Names the pages that would change, where they are asked for.
 * Changes nothing.
 */
export async function previewPublication(
  { payload, publisher, releaser: { live, publishedTranslations } }: Leader,
  { documents, withPages = false }: WorkerRequest<'previewPublication'>,
): Promise<WorkerResponse<'previewPublication'>> {
  const req = await createLocalReq({}, payload)
  const changes: Changes = new Map()
  for (const key of documents.map(parseDocumentKey)) {
    const { data: type } = WrittenTypeSchema.safeParse(key.type)
    const { ready, isPublished } = type ? await loadNewestRenditions(req, { type, id: key.id }) : noVersion
    // What can't be published, or is already, takes nothing off the site.
    if (isPublished || !ready.some(({ locale }) => locale === sourceLocale)) continue
    const renditions: Change['renditions'] = new Map(ready.map((document) => [document.locale, document]))
    changes.set(documentKey(key), { ...key, title: '', renditions, notes: [] })
  }
  if (changes.size === 0) return { leaving: [], ...(withPages ? { pages: [] } : {}) }
  const proposed = new ProposedSite(live, changes)
  await resolveDependencies(proposed, await loadResolution(payload, live, publishedTranslations))
  const leaving = [...proposed.changes.values()].flatMap((change) =>
    locales.flatMap((locale) => {
      const isLeaving = live.get(change.type, change.id, locale) && !change.renditions.has(locale)
      if (!isLeaving || change.type === 'withdrawal' || locale === sourceLocale) return []
      return { document: documentKey(change), locale, note: change.notes.at(-1) ?? '' }
    }),
  )
  if (!withPages) return { leaving }
  const affected = await publisher.dryRun([...proposed.changes.values()].map(toDocumentChange))
  return { leaving, pages: affected?.toSorted() ?? null }
}

const noVersion = { ready: [], isPublished: true }
