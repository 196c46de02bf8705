import { documentKey, locales, type PublishedDocument } from '@carepath/schema'
import type { RenditionDifference } from '@carepath/content/outbox/verification.ts'
import { publishedTitle } from '../kernel/published-title.ts'
import { subjectKey } from '../release/differences.ts'

/** Compares the live renditions with those that should be live. */
export function compareDocuments(
  expected: Iterable<PublishedDocument>,
  live: Iterable<PublishedDocument>,
): RenditionDifference[] {
  const [wanted, found] = [byRendition(expected), byRendition(live)]
  return [...new Set([...wanted.keys(), ...found.keys()])].sort().flatMap((key) => {
    const [document, present] = [wanted.get(key), found.get(key)]
    const shown = document ?? present
    if (!shown || JSON.stringify(document) === JSON.stringify(present)) return []
    const kind = !document ? 'extra' : !present ? 'missing' : 'different'
    return [{ document: documentKey(subjectKey(shown)), title: publishedTitle(shown), locale: shown.locale, kind }]
  })
}

/** By a key that sorts a document's languages in the order of `locales`. */
function byRendition(documents: Iterable<PublishedDocument>): Map<string, PublishedDocument> {
  return new Map(
    [...documents].map((document) => [`${documentKey(document)} ${locales.indexOf(document.locale)}`, document]),
  )
}
