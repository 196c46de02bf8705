import { documentKey, type Locale, locales, type PublishedDocument } from '@carepath/schema'
import { subjectKey } from '../release/differences.ts'
import { publishedTitle } from '../kernel/published-title.ts'

/** A document whose live version is not what the database says, in one language. */
export interface DocumentDifference {
  /** As `type/id`. */
  document: string
  title: string
  locale: Locale
  /** extra: the database does not publish it. */
  kind: 'missing' | 'extra' | 'different'
}

/** Compares what is live with what should be. */
export function compareDocuments(
  wanted: Iterable<PublishedDocument>,
  live: Iterable<PublishedDocument>,
): DocumentDifference[] {
  const [expected, found] = [byRendition(wanted), byRendition(live)]
  return [...new Set([...expected.keys(), ...found.keys()])].sort().flatMap((key) => {
    const [document, present] = [expected.get(key), found.get(key)]
    const shown = document ?? present
    if (!shown || JSON.stringify(document) === JSON.stringify(present)) return []
    const kind = !document ? 'extra' : !present ? 'missing' : 'different'
    return [{ document: documentKey(subjectKey(shown)), title: publishedTitle(shown), locale: shown.locale, kind }]
  })
}

function byRendition(documents: Iterable<PublishedDocument>): Map<string, PublishedDocument> {
  return new Map(
    [...documents].map((document) => [`${documentKey(document)} ${locales.indexOf(document.locale)}`, document]),
  )
}
