import type { Source } from '@carepath/schema'
import { withoutFullStop } from '../../model/text/without-full-stop.ts'

/** Formats a source as in a list of references. */
export function formatSource({ authors, title, publisher, year, doi, pmid, url, isbn }: Source): string {
  const address = doi ? `doi:${doi}` : pmid ? `PMID ${pmid}` : (url ?? (isbn ? `ISBN ${isbn}` : ''))
  const author = authors ? withoutFullStop(authors) : 'No author named'
  const imprint = [publisher, year ?? 'no date'].filter(Boolean).join(', ')
  return [`${author}.`, `${withoutFullStop(title)}.`, `${imprint}.`, address].join(' ').trim()
}
