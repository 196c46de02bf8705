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
import type { ProposedSite } from '../kernel/after.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import type { RefuseBroken } from './refuse-broken.ts'

/** Translations that are complete in themselves but point at what isn't live in their language: rendition → what they wait for. */
export type WaitingTranslations = Map<string, string[]>

/** What settling needs to know. */
export interface TranslationSettling {
  live: LiveDocuments
  /** Brought up to date here; to be kept only if the release goes live. */
  waiting: WaitingTranslations
  /** Loads documents anew and adds them to the changes. */
  load: (keys: DocumentKey[]) => Promise<void>
  /** Holds changes to the editorial rules; left out where what was live comes back. */
  refuseBroken?: RefuseBroken
}

/**
 * Decides which translations are live: those that point at nothing which is missing in their language. There is no English in
 * between, so a translation that goes takes with it those that lean on it, and one that comes lets in those that waited for it.
 */
export async function settleTranslations(after: ProposedSite, settling: TranslationSettling): Promise<void> {
  for (const locale of locales.filter((each) => each !== sourceLocale)) {
    await letIn(after, locale, settling)
    takeOutHanging(after, locale, settling)
  }
}

async function letIn(after: ProposedSite, locale: Locale, { live, waiting, load }: TranslationSettling): Promise<void> {
  const seen = new Set<string>()
  for (;;) {
    const arrived = [...after.changes.values()].filter(
      ({ type, id, renditions }) =>
        renditions.has(locale) && !live.get(type, id, locale) && !seen.has(documentKey({ type, id })),
    )
    if (arrived.length === 0) return
    const keys = new Set(arrived.map(documentKey))
    for (const key of keys) seen.add(key)
    const freed = [...waiting]
      .filter(([, targets]) => targets.some((target) => keys.has(target)))
      .map(([rendition]) => rendition.split(' ')[0] ?? '')
      .filter((key) => after.isUntouched(key))
    if (freed.length === 0) return
    await load([...new Set(freed)].map(parseDocumentKey))
  }
}

function takeOutHanging(after: ProposedSite, locale: Locale, { live, waiting }: TranslationSettling): void {
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
    waiting.delete(rendition)
    if (missing.length === 0) continue
    const targets = [...new Set(missing.map(documentKey))]
    waiting.set(rendition, targets)
    after.takeOut(document, noteOf(document, targets))
    queue.push(...after.referrersOf(document, locale))
  }
}

function noteOf({ locale }: PublishedDocument, targets: string[]): string {
  return `Not live in ${locale}: it leads to ${targets.join(', ')}, which ${targets.length === 1 ? 'is' : 'are'} not live in ${locale}.`
}
