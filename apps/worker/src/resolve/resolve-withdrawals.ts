import {
  type DocumentKey,
  documentKey,
  isClinicalType,
  locales,
  parseDocumentKey,
  type PublishedDocument,
  sourceLocale,
} from '@carepath/schema'
import { referencesIn } from '@carepath/content/candidate/references-in.ts'
import { withoutReferences } from '@carepath/content/candidate/without-references.ts'
import type { OpenWithdrawals } from '@carepath/content/candidate/open-withdrawals.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'

/** What lacks something because it is kept off the site: document → what it leads to, both as `type/id`. */
export type WithdrawnTargets = Map<string, string[]>

/** A document that goes because it can't be whole without one that went. */
export interface Cascade {
  /** As it was, in the language texts are written in first. */
  document: PublishedDocument
  /** What it can't do without. */
  causes: DocumentKey[]
  /** When the last of those went. */
  at: string
}

/** What taking out withdrawn documents needs to know, and what it finds. */
export interface WithdrawalResolution {
  live: LiveDocuments
  open: OpenWithdrawals
  /** Brought up to date here; to be kept only if the release goes live. */
  withdrawnTargets: WithdrawnTargets
  /** Filled here, by `type/id`. */
  cascades: Map<string, Cascade>
  /** Loads documents anew and adds them to the changes. */
  load: (keys: DocumentKey[]) => Promise<void>
}

/**
 * Takes what is kept off the site out of the release, and every pointer to it out of the rest. A document that can't be
 * whole without goes as well, and so on. What is no longer kept off comes back into all that lacked it.
 */
export async function resolveWithdrawals(after: ProposedSite, resolution: WithdrawalResolution): Promise<void> {
  await reloadUnblocked(after, resolution)
  const { withdrawnTargets, cascades } = resolution
  const gone = findExcluded(after, resolution)
  const isGone = (key: DocumentKey) => gone.has(documentKey(key))
  const queue = [...gone].map(parseDocumentKey)
  for (const key of queue) removeDocument(after, key)
  for (let key = queue.shift(); key; key = queue.shift()) {
    for (const referrer of referrersOf(after, key)) {
      // Gone meanwhile, with its English.
      if (after.get(referrer.type, referrer.id, referrer.locale) !== referrer) continue
      const causes = referencesIn(referrer).filter(isGone)
      addTargets(withdrawnTargets, referrer, causes)
      const rest = withoutReferences(referrer, isGone)
      if (rest) after.replaceRendition(rest, 'Without what was withdrawn.')
      else if (referrer.locale !== sourceLocale)
        after.removeRendition(referrer, `Not live in ${referrer.locale}: ${cannotBe}`)
      else {
        cascades.set(documentKey(referrer), { document: referrer, causes, at: lastWithdrawnAt(causes, resolution) })
        gone.add(documentKey(referrer))
        queue.push(referrer)
        removeDocument(after, referrer)
      }
    }
  }
}

const cannotBe = 'it can’t do without what was withdrawn.'

/**
 * Documents, as `type/id`, that will not be live. Whether one that can't do without another still can't is found out
 * anew where it is among the changes.
 */
export function findExcluded(
  after: ProposedSite,
  { open, cascades }: Pick<WithdrawalResolution, 'open' | 'cascades'>,
): Set<string> {
  const isGone = (key: DocumentKey) => open.isDecided(key) || !after.changes.has(documentKey(key))
  return new Set([...open.keys().filter(isGone).map(documentKey), ...cascades.keys()])
}

function removeDocument(after: ProposedSite, key: DocumentKey): void {
  for (const document of after.renditionsOf(key)) after.removeRendition(document, 'Kept off the site.')
}

/** The instant at which the last of some documents went. */
export function lastWithdrawnAt(
  keys: DocumentKey[],
  { open, cascades }: Pick<WithdrawalResolution, 'open' | 'cascades'>,
): string {
  const instants = keys.map((key) => open.of(key)[0]?.at ?? cascades.get(documentKey(key))?.at ?? '')
  return instants.sort().at(-1) ?? ''
}

/** What was found before stays: it may be about pointers that are out already. */
function addTargets(bereft: WithdrawnTargets, referrer: DocumentKey, causes: DocumentKey[]): void {
  const key = documentKey(referrer)
  bereft.set(key, [...new Set([...(bereft.get(key) ?? []), ...causes.map(documentKey)])])
}

/** The English first: without it there is no translation either. */
function referrersOf(after: ProposedSite, key: DocumentKey): PublishedDocument[] {
  const others = locales.filter((locale) => locale !== sourceLocale)
  return [sourceLocale, ...others].flatMap((locale) => after.referrersOf(key, locale))
}

/** What lacks a document that will be live again is loaded with all its pointers. */
async function reloadUnblocked(
  after: ProposedSite,
  { live, withdrawnTargets, load }: WithdrawalResolution,
): Promise<void> {
  const seen = new Set<string>()
  for (;;) {
    const arrived = [...after.changes.values()].filter(
      ({ type, id, renditions }) =>
        isClinicalType(type) && renditions.has(sourceLocale) && !live.get(type, id, sourceLocale),
    )
    const keys = new Set(arrived.map(documentKey).filter((key) => !seen.has(key)))
    for (const key of keys) seen.add(key)
    const waiting = [...withdrawnTargets].filter(
      ([key, targets]) => after.isNotLoaded(key) && targets.some((target) => keys.has(target)),
    )
    if (waiting.length === 0) return
    await load(waiting.map(([key]) => parseDocumentKey(key)))
  }
}
