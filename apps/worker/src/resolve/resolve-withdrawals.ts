import {
  type DocumentKey,
  documentKey,
  isClinicalType,
  locales,
  parseDocumentKey,
  type PublishedDocument,
  sourceLocale,
} from '@carepath/schema'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import { findReferences } from '@carepath/content/candidate/references/find-references.ts'
import { withoutReferences } from '@carepath/content/candidate/references/without-references.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { Resolution, WithdrawnTargets } from './resolution.ts'
import { documentOfTranslation } from './translation-key.ts'

/**
 * Removes withdrawn documents from the proposed site, and every reference to them from the other documents. A document that
 * is not complete without such a reference is withdrawn with it (a cascade), and so on. Documents that had lost a reference
 * to one that is live again are loaded anew, and so are translations that wait for a withdrawn one.
 */
export async function resolveWithdrawals(proposed: ProposedSite, resolution: Resolution): Promise<void> {
  await reloadUnblocked(proposed, resolution)
  await loadWaitingForExcluded(proposed, resolution)
  const { withdrawnTargets, cascades } = resolution
  const excluded = findExcluded(proposed, resolution)
  const isExcluded = (key: DocumentKey) => excluded.has(documentKey(key))
  const queue = [...excluded].map(parseDocumentKey)
  for (const key of queue) removeDocument(proposed, key)
  for (let key = queue.shift(); key; key = queue.shift()) {
    for (const referrer of findReferrers(proposed, key)) {
      // The removal of its original may have removed this translation meanwhile.
      if (proposed.get(referrer.type, referrer.id, referrer.locale) !== referrer) continue
      const causes = findReferences(referrer).filter(isExcluded)
      addTargets(withdrawnTargets, referrer, causes)
      const rest = withoutReferences(referrer, isExcluded)
      if (rest) proposed.replaceRendition(rest, 'Published without its references to withdrawn documents.')
      else if (referrer.locale !== sourceLocale)
        proposed.removeRendition(
          referrer,
          `Not live in ${languageLabel(referrer.locale)}: it depends on a withdrawn document.`,
        )
      else {
        cascades.set(documentKey(referrer), { document: referrer, causes, at: lastWithdrawnAt(causes, resolution) })
        excluded.add(documentKey(referrer))
        queue.push(referrer)
        removeDocument(proposed, referrer)
      }
    }
  }
}

/**
 * Finds the documents, as `type/id`, that must not be live. A cascade among the changes is not one of them: whether that
 * document still depends on a withdrawn one is decided anew.
 */
export function findExcluded(
  proposed: ProposedSite,
  { open, cascades }: Pick<Resolution, 'open' | 'cascades'>,
): Set<string> {
  const mustStayAway = (key: DocumentKey) => open.isRecalledOrHeld(key) || !proposed.changes.has(documentKey(key))
  return new Set([...open.keys().filter(mustStayAway).map(documentKey), ...cascades.keys()])
}

function removeDocument(proposed: ProposedSite, key: DocumentKey): void {
  for (const document of proposed.renditionsOf(key)) proposed.removeRendition(document, 'Withdrawn.')
}

/** The instant at which the last of some documents was withdrawn. */
export function lastWithdrawnAt(
  keys: DocumentKey[],
  { open, cascades }: Pick<Resolution, 'open' | 'cascades'>,
): string {
  const instants = keys.map((key) => open.entriesFor(key)[0]?.at ?? cascades.get(documentKey(key))?.at ?? '')
  return instants.sort().at(-1) ?? ''
}

/** Adds to what earlier rounds and releases have found: the document may have lost those references already. */
function addTargets(withdrawnTargets: WithdrawnTargets, referrer: DocumentKey, causes: DocumentKey[]): void {
  const key = documentKey(referrer)
  withdrawnTargets.set(key, [...new Set([...(withdrawnTargets.get(key) ?? []), ...causes.map(documentKey)])])
}

/** Originals come before translations: without its original no translation is live either. */
function findReferrers(proposed: ProposedSite, key: DocumentKey): PublishedDocument[] {
  const others = locales.filter((locale) => locale !== sourceLocale)
  return [sourceLocale, ...others].flatMap((locale) => proposed.referrersOf(key, locale))
}

/** Loads the translations that wait for an excluded document: without the reference to it they need not wait any more. */
async function loadWaitingForExcluded(proposed: ProposedSite, resolution: Resolution): Promise<void> {
  const excluded = findExcluded(proposed, resolution)
  const unblocked = [...resolution.waitingTranslations]
    .filter(([, targets]) => targets.some((target) => excluded.has(target)))
    .map(([translation]) => documentOfTranslation(translation))
    .filter((key) => proposed.isNotLoaded(documentKey(key)))
  if (unblocked.length > 0) await resolution.load(unblocked)
}

/** Loads the documents that had lost a reference to a document that will be live again, with all their references. */
async function reloadUnblocked(
  proposed: ProposedSite,
  { live, withdrawnTargets, load }: Pick<Resolution, 'live' | 'withdrawnTargets' | 'load'>,
): Promise<void> {
  const seen = new Set<string>()
  for (;;) {
    const arrived = [...proposed.changes.values()].filter(
      ({ type, id, renditions }) =>
        isClinicalType(type) && renditions.has(sourceLocale) && !live.get(type, id, sourceLocale),
    )
    const keys = new Set(arrived.map(documentKey).filter((key) => !seen.has(key)))
    for (const key of keys) seen.add(key)
    const unblocked = [...withdrawnTargets].filter(
      ([key, targets]) => proposed.isNotLoaded(key) && targets.some((target) => keys.has(target)),
    )
    if (unblocked.length === 0) return
    await load(unblocked.map(([key]) => parseDocumentKey(key)))
  }
}
