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
import type { ProposedSite } from '../kernel/after.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'

/** What lacks something because it is kept off the site: document → what it leads to, both as `type/id`. */
export type Bereft = Map<string, string[]>

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
export interface WithdrawalSettling {
  live: LiveDocuments
  open: OpenWithdrawals
  /** Brought up to date here; to be kept only if the release goes live. */
  bereft: Bereft
  /** Filled here, by `type/id`. */
  cascaded: Map<string, Cascade>
  /** Loads documents anew and adds them to the changes. */
  load: (keys: DocumentKey[]) => Promise<void>
}

/**
 * Takes what is kept off the site out of the release, and every pointer to it out of the rest. A document that can't be
 * whole without goes as well, and so on. What is no longer kept off comes back into all that lacked it.
 */
export async function settleWithdrawals(after: ProposedSite, settling: WithdrawalSettling): Promise<void> {
  await bringBack(after, settling)
  const { bereft, cascaded } = settling
  const gone = goneIn(after, settling)
  const isGone = (key: DocumentKey) => gone.has(documentKey(key))
  const queue = [...gone].map(parseDocumentKey)
  for (const key of queue) takeOutWhole(after, key)
  for (let key = queue.shift(); key; key = queue.shift()) {
    for (const referrer of referrersOf(after, key)) {
      // Gone meanwhile, with its English.
      if (after.get(referrer.type, referrer.id, referrer.locale) !== referrer) continue
      const causes = referencesIn(referrer).filter(isGone)
      remember(bereft, referrer, causes)
      const rest = withoutReferences(referrer, isGone)
      if (rest) after.revise(rest, 'Without what was withdrawn.')
      else if (referrer.locale !== sourceLocale) after.takeOut(referrer, `Not live in ${referrer.locale}: ${cannotBe}`)
      else {
        cascaded.set(documentKey(referrer), { document: referrer, causes, at: lastOf(causes, settling) })
        gone.add(documentKey(referrer))
        queue.push(referrer)
        takeOutWhole(after, referrer)
      }
    }
  }
}

const cannotBe = 'it can’t do without what was withdrawn.'

/**
 * Documents, as `type/id`, that will not be live. Whether one that can't do without another still can't is found out
 * anew where it is among the changes.
 */
export function goneIn(
  after: ProposedSite,
  { open, cascaded }: Pick<WithdrawalSettling, 'open' | 'cascaded'>,
): Set<string> {
  const isGone = (key: DocumentKey) => open.isDecided(key) || !after.changes.has(documentKey(key))
  return new Set([...open.keys().filter(isGone).map(documentKey), ...cascaded.keys()])
}

function takeOutWhole(after: ProposedSite, key: DocumentKey): void {
  for (const document of after.renditionsOf(key)) after.takeOut(document, 'Kept off the site.')
}

/** The instant at which the last of some documents went. */
export function lastOf(keys: DocumentKey[], { open, cascaded }: Pick<WithdrawalSettling, 'open' | 'cascaded'>): string {
  const instants = keys.map((key) => open.of(key)[0]?.at ?? cascaded.get(documentKey(key))?.at ?? '')
  return instants.sort().at(-1) ?? ''
}

/** What was found before stays: it may be about pointers that are out already. */
function remember(bereft: Bereft, referrer: DocumentKey, causes: DocumentKey[]): void {
  const key = documentKey(referrer)
  bereft.set(key, [...new Set([...(bereft.get(key) ?? []), ...causes.map(documentKey)])])
}

/** The English first: without it there is no translation either. */
function referrersOf(after: ProposedSite, key: DocumentKey): PublishedDocument[] {
  const others = locales.filter((locale) => locale !== sourceLocale)
  return [sourceLocale, ...others].flatMap((locale) => after.referrersOf(key, locale))
}

/** What lacks a document that will be live again is loaded with all its pointers. */
async function bringBack(after: ProposedSite, { live, bereft, load }: WithdrawalSettling): Promise<void> {
  const seen = new Set<string>()
  for (;;) {
    const arrived = [...after.changes.values()].filter(
      ({ type, id, renditions }) =>
        isClinicalType(type) && renditions.has(sourceLocale) && !live.get(type, id, sourceLocale),
    )
    const keys = new Set(arrived.map(documentKey).filter((key) => !seen.has(key)))
    for (const key of keys) seen.add(key)
    const waiting = [...bereft].filter(
      ([key, targets]) => after.isUntouched(key) && targets.some((target) => keys.has(target)),
    )
    if (waiting.length === 0) return
    await load(waiting.map(([key]) => parseDocumentKey(key)))
  }
}
