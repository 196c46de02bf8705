import {
  type DocumentKey,
  documentKey,
  type Locale,
  locales,
  parseDocumentKey,
  type PublishedDocument,
  sourceLocale,
} from '@carepath/schema'
import { referencesIn } from '@carepath/content/candidate/references-in.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import type { RefuseBrokenRules } from './refuse-broken-rules.ts'

/** Translations that are complete in themselves but point at what isn't live in their language: rendition → what they wait for. */
export type WaitingTranslations = Map<string, string[]>

/** What resolution needs to know. */
export interface TranslationResolution {
  live: LiveDocuments
  /** Brought up to date here; to be kept only if the release goes live. */
  waitingTranslations: WaitingTranslations
  /** Loads documents anew and adds them to the changes. */
  load: (keys: DocumentKey[]) => Promise<void>
  /** Holds changes to the editorial rules; left out where what was live comes back. */
  refuseBrokenRules?: RefuseBrokenRules
}

/**
 * Decides which translations are live: those that point at nothing which is missing in their language. There is no English in
 * between, so a translation that goes takes with it those that lean on it, and one that comes lets in those that waited for it.
 */
export async function resolveTranslations(after: ProposedSite, resolution: TranslationResolution): Promise<void> {
  for (const locale of locales.filter((each) => each !== sourceLocale)) {
    await loadUnblocked(after, locale, resolution)
    removeDangling(after, locale, resolution)
  }
}

async function loadUnblocked(
  after: ProposedSite,
  locale: Locale,
  { live, waitingTranslations, load }: TranslationResolution,
): Promise<void> {
  const seen = new Set<string>()
  for (;;) {
    const arrived = [...after.changes.values()].filter(
      ({ type, id, renditions }) =>
        renditions.has(locale) && !live.get(type, id, locale) && !seen.has(documentKey({ type, id })),
    )
    if (arrived.length === 0) return
    const keys = new Set(arrived.map(documentKey))
    for (const key of keys) seen.add(key)
    const freed = [...waitingTranslations]
      .filter(([, targets]) => targets.some((target) => keys.has(target)))
      .map(([rendition]) => rendition.split(' ')[0] ?? '')
      .filter((key) => after.isNotLoaded(key))
    if (freed.length === 0) return
    await load([...new Set(freed)].map(parseDocumentKey))
  }
}

function removeDangling(
  after: ProposedSite,
  locale: Locale,
  { live, waitingTranslations }: TranslationResolution,
): void {
  const changed = [...after.changes.values()]
  const queue = [
    ...changed.flatMap(({ renditions }) => renditions.get(locale) ?? []),
    ...changed
      .filter(({ type, id, renditions }) => !renditions.has(locale) && live.get(type, id, locale))
      .flatMap((change) => after.referrersOf(change, locale)),
  ]
  for (let document = queue.shift(); document; document = queue.shift()) {
    if (after.get(document.type, document.id, locale) !== document) continue
    const missing = referencesIn(document).filter(({ type, id }) => !after.get(type, id, locale))
    const rendition = `${documentKey(document)} ${locale}`
    waitingTranslations.delete(rendition)
    if (missing.length === 0) continue
    const targets = [...new Set(missing.map(documentKey))]
    waitingTranslations.set(rendition, targets)
    after.removeRendition(document, describeWait(document, targets))
    queue.push(...after.referrersOf(document, locale))
  }
}

function describeWait({ locale }: PublishedDocument, targets: string[]): string {
  return `Not live in ${locale}: it leads to ${targets.join(', ')}, which ${targets.length === 1 ? 'is' : 'are'} not live in ${locale}.`
}
