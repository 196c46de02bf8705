import { documentKey, locales, parseDocumentKey, type PublishedDocument } from '@carepath/schema'
import type { Withdrawal } from '@carepath/content/model/payload-types.ts'
import { ProposedSite } from '../kernel/proposed-site.ts'
import { toDocumentChange } from '../kernel/change.ts'
import type { Leader } from '../release/leader.ts'
import { pagePaths } from '../release/page-moves.ts'
import { emptyResolution, resolveDependencies } from '../resolve/resolve-dependencies.ts'
import { loadResolutionFacts } from '../resolve/load-resolution-facts.ts'
import { publishedTitle } from '../kernel/published-title.ts'
import type { CascadedDocument } from './withdraw.ts'

/** What a withdrawal would do. */
export interface WithdrawalPreview {
  /** Which of the documents are live, as `type/id`. */
  live: string[]
  /** Public paths where a notice would stand. */
  withdrawn: string[]
  /** Other pages that show something of it, or link to it; null where that is most of a large site. */
  changed: string[] | null
  /** Titles of the documents that would lose a pointer to it. */
  referrers: string[]
  cascaded: CascadedDocument[]
}

/** Goes through a withdrawal of live documents, as `type/id`, without doing any of it. */
export async function previewWithdrawal(
  { payload, publisher, releaser }: Leader,
  { documents }: { documents: string[] },
): Promise<WithdrawalPreview> {
  const { live, publishedTranslations } = releaser
  const facts = await loadResolutionFacts(payload, publishedTranslations)
  const keys = documents.map(parseDocumentKey)
  const leaving = keys.flatMap((key) => live.renditionsOf(key).slice(0, 1))
  for (const document of leaving) facts.open.add(asWithdrawn(document))
  const resolution = emptyResolution(live)
  const after = new ProposedSite(live, new Map())
  await resolveDependencies(after, { ...facts, ...resolution })
  const changes = [...after.changes.values()]
  const noticesOf = (id: string) =>
    locales.flatMap((locale) =>
      pagePaths(after.changes.get(documentKey({ type: 'withdrawal', id }))?.renditions.get(locale)),
    )
  const withdrawn = keys.flatMap(({ id }) => noticesOf(id))
  const cascaded = [...resolution.cascades.values()].map(({ document }) => ({
    document: documentKey(document),
    title: publishedTitle(document),
    paths: noticesOf(document.id),
  }))
  const known = new Set([...withdrawn, ...cascaded.flatMap(({ paths }) => paths)])
  const affected = await publisher.rehearse(changes.map(toDocumentChange))
  const referrers = changes.filter(
    (change) =>
      change.type !== 'withdrawal' &&
      change.renditions.size > 0 &&
      resolution.withdrawnTargets.has(documentKey(change)),
  )
  return {
    live: leaving.map(documentKey),
    withdrawn: withdrawn.sort(),
    changed: affected?.filter((path) => !known.has(path)) ?? null,
    referrers: referrers.map(({ title }) => title).sort(),
    cascaded,
  }
}

function asWithdrawn(document: PublishedDocument): Withdrawal {
  const at = new Date().toISOString()
  const slug = pagePaths(document).length > 0 && 'slug' in document ? document.slug : null
  const documentType = document.type as Withdrawal['documentType']
  const common = { id: 'preview', title: publishedTitle(document), reason: 'Preview', createdAt: at, updatedAt: at }
  return { ...common, kind: 'recall', documentType, documentId: document.id, slug, at, byId: 'preview', by: 'Preview' }
}
