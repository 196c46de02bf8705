import {
  type DocumentKey,
  documentKey,
  type Locale,
  locales,
  type PublishedDocument,
  type Reference,
  sourceLocale,
} from '@carepath/schema'
import { describeWait } from '@carepath/content/model/release/describe-wait.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import { withoutReferences } from '@carepath/content/candidate/references/without-references.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import { findWait } from './find-wait.ts'
import { findMissingReferences } from './missing-references.ts'
import type { Resolution } from './resolution.ts'
import { documentOfTranslation, translationKey } from './translation-key.ts'

type TranslationResolution = Pick<Resolution, 'live' | 'waitingTranslations' | 'load'>

/**
 * Decides which translations are live: those whose references all lead to documents that are live in the same language.
 * English never fills a gap. So a translation that is removed removes those that refer to it, and one that arrives lets in
 * those that waited for it.
 */
export async function resolveTranslations(proposed: ProposedSite, resolution: TranslationResolution): Promise<void> {
  for (const locale of locales.filter((each) => each !== sourceLocale)) {
    await loadUnblocked(proposed, locale, resolution)
    removeDangling(proposed, locale, resolution)
  }
}

/**
 * Loads the translations that waited for one that arrives, or for one that changes: a rule may have kept them back for what
 * that one says.
 */
async function loadUnblocked(
  proposed: ProposedSite,
  locale: Locale,
  { waitingTranslations, load }: TranslationResolution,
): Promise<void> {
  const seen = new Set<string>()
  for (;;) {
    const keys = new Set(
      [...proposed.changes.values()]
        .filter((change) => change.renditions.has(locale) && !seen.has(documentKey(change)))
        .map(documentKey),
    )
    if (keys.size === 0) return
    for (const key of keys) seen.add(key)
    const unblocked = [...waitingTranslations]
      .filter(([, targets]) => targets.some((target) => keys.has(target)))
      .map(([translation]) => documentOfTranslation(translation))
      .filter((key) => proposed.isNotLoaded(documentKey(key)))
    if (unblocked.length === 0) return
    await load(unblocked)
  }
}

/** Removes the translations that refer to a document which will not be live in their language. */
function removeDangling(
  proposed: ProposedSite,
  locale: Locale,
  { live, waitingTranslations }: TranslationResolution,
): void {
  const changed = [...proposed.changes.values()]
  const queue = [
    ...changed.flatMap(({ renditions }) => renditions.get(locale) ?? []),
    ...changed
      .filter(({ type, id, renditions }) => !renditions.has(locale) && live.get(type, id, locale))
      .flatMap((change) => proposed.referrersOf(change, locale)),
  ]
  for (let document = queue.shift(); document; document = queue.shift()) {
    if (proposed.get(document.type, document.id, locale) !== document) continue
    const missing = findMissingReferences(document, proposed)
    if (!withoutSomeCards.has(document)) waitingTranslations.delete(translationKey(document, locale))
    if (missing.length === 0) continue
    const targets = [...new Set(missing.map(documentKey))]
    waitingTranslations.set(translationKey(document, locale), targets)
    const rest = withoutEmergencyCards(document, missing)
    if (rest) {
      withoutSomeCards.add(rest)
      proposed.replaceRendition(rest, `Published in ${languageLabel(locale)} without ${targets.join(', ')}.`)
      continue
    }
    const isLive = ({ type, id }: DocumentKey) => proposed.get(type, id, locale) !== undefined
    const wait = findWait(document, locale, { waitingTranslations, isLive })
    proposed.removeRendition(document, wait ? describeWait(wait) : '')
    queue.push(...proposed.referrersOf(document, locale))
  }
}

/** Settings that wait for emergency cards while they are live without them. */
const withoutSomeCards = new WeakSet<PublishedDocument>()

/**
 * The site's settings without the emergency cards that aren't live in their language: a card that waits for its translation
 * must not take a whole language off the site. Undefined for any other document, or where something else is missing.
 */
function withoutEmergencyCards(
  document: PublishedDocument,
  missing: readonly Reference[],
): PublishedDocument | undefined {
  if (document.type !== 'site-settings' || missing.some(({ type }) => type !== 'care-advice')) return undefined
  const gone = new Set(missing.map(documentKey))
  return withoutReferences(document, (reference) => gone.has(documentKey(reference)))
}
