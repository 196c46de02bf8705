import type { Source } from '@carepath/schema'
import { withoutFullStop } from '../../model/text/without-full-stop.ts'

/** Formats a source as in a list of references. */
export function formatSource({ authors, title, publisher, year, doi, pmid, url }: Source): string {
  const address = doi ? `doi:${doi}` : pmid ? `PMID ${pmid}` : (url ?? '')
  return [`${withoutFullStop(authors)}.`, `${withoutFullStop(title)}.`, `${publisher}, ${year}.`, address]
    .join(' ')
    .trim()
}
