import { documentKey, locales, parseDocumentKey, type PublishedDocument } from '@carepath/schema'
import type { Withdrawal } from '@carepath/content/model/payload-types.ts'
import type { WithdrawalPreview } from '@carepath/content/outbox/withdrawal-outcome.ts'
import { toDocumentChange } from '../kernel/change.ts'
import { ProposedSite } from '../kernel/proposed-site.ts'
import { publishedTitle } from '../kernel/published-title.ts'
import type { Leader } from '../release/leader.ts'
import { pagePaths } from '../release/page-moves.ts'
import { loadResolution } from '../resolve/resolution.ts'
import { resolveDependencies } from '../resolve/resolve-dependencies.ts'

/** Tells what withdrawing some documents, given as `type/id`, would change. Changes nothing. */
export async function previewWithdrawal(
  { payload, publisher, releaser }: Leader,
  { documents }: { documents: string[] },
): Promise<WithdrawalPreview> {
  const { live } = releaser
  const resolution = await loadResolution(payload, live, releaser.publishedTranslations)
  const keys = documents.map(parseDocumentKey)
  const withdrawable = keys.flatMap((key) => live.renditionsOf(key).slice(0, 1))
  for (const document of withdrawable) resolution.open.add(toWithdrawal(document))
  const proposed = new ProposedSite(live, new Map())
  await resolveDependencies(proposed, resolution)
  const changes = [...proposed.changes.values()]
  const findNoticePaths = (id: string) =>
    locales.flatMap((locale) =>
      pagePaths(proposed.changes.get(documentKey({ type: 'withdrawal', id }))?.renditions.get(locale)),
    )
  const withdrawn = keys.flatMap(({ id }) => findNoticePaths(id))
  const cascaded = [...resolution.cascades.values()].map(({ document }) => ({
    document: documentKey(document),
    title: publishedTitle(document),
    paths: findNoticePaths(document.id),
  }))
  const notices = new Set([...withdrawn, ...cascaded.flatMap(({ paths }) => paths)])
  const affected = await publisher.dryRun(changes.map(toDocumentChange))
  const referrers = changes.filter(
    (change) =>
      change.type !== 'withdrawal' &&
      change.renditions.size > 0 &&
      resolution.withdrawnTargets.has(documentKey(change)),
  )
  return {
    live: withdrawable.map(documentKey),
    withdrawn: withdrawn.sort(),
    changed: affected?.filter((path) => !notices.has(path)) ?? null,
    referrers: referrers.map(({ title }) => title).sort(),
    cascaded,
  }
}

/** The withdrawal as it would be on record. */
function toWithdrawal(document: PublishedDocument): Withdrawal {
  const at = new Date().toISOString()
  const slug = pagePaths(document).length > 0 && 'slug' in document ? document.slug : null
  const documentType = document.type as Withdrawal['documentType']
  const common = { id: 'preview', title: publishedTitle(document), reason: 'Preview', createdAt: at, updatedAt: at }
  return { ...common, kind: 'recall', documentType, documentId: document.id, slug, at, byId: 'preview', by: 'Preview' }
}
