import { type DocumentKey, documentKey, type Locale, locales, parseDocumentKey } from '@carepath/schema'
import type { Wait } from '@carepath/content/model/release/describe-wait.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import type { WaitingTranslations } from './resolution.ts'
import { translationKey } from './translation-key.ts'

/** What is live, or will be. */
type IsLive = (key: DocumentKey, locale: Locale) => boolean

interface Waiting {
  waitingTranslations: WaitingTranslations
  isLive: IsLive
}

/** What those translations of a document wait for that aren't live. */
export function findWaits(key: DocumentKey, waitingTranslations: WaitingTranslations, live: LiveDocuments): Wait[] {
  const isLive = ({ type, id }: DocumentKey, locale: Locale) => live.get(type, id, locale) !== undefined
  return locales.flatMap((locale) =>
    isLive(key, locale) ? [] : (findWait(key, locale, { waitingTranslations, isLive }) ?? []),
  )
}

/** Finds what a translation waits for, and where that chain begins; undefined where it waits for nothing that is missing. */
export function findWait(key: DocumentKey, locale: Locale, { waitingTranslations, isLive }: Waiting): Wait | undefined {
  const missingOf = (each: DocumentKey): string[] =>
    (waitingTranslations.get(translationKey(each, locale)) ?? []).filter(
      (target) => !isLive(parseDocumentKey(target), locale),
    )
  const missing = missingOf(key)
  if (missing.length === 0) return undefined
  const seen = new Set([documentKey(key), ...missing])
  const first: string[] = []
  // Documents may refer to each other in a circle: each is looked at once.
  for (const target of seen) {
    if (target === documentKey(key)) continue
    const next = missingOf(parseDocumentKey(target))
    if (next.length === 0) first.push(target)
    for (const each of next) seen.add(each)
  }
  return { locale, missing, first: first.length > 0 ? first : missing }
}
