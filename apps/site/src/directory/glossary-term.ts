import type { GlossaryTerm, Locale, SnapshotReader } from '@carepath/schema'
import { directoryPartPath } from '../routes/directory-path.ts'
import { glossaryPath } from '../routes/paths.ts'
import { findPartOfEntry, type DirectoryEntry, type DirectorySource } from './directory.ts'

/** All terms of the glossary from A to Z. */
export const glossaryDirectory: DirectorySource<DirectoryEntry> = {
  name: 'glossary',
  type: 'glossary-term',
  toEntry: (snapshot, locale, id) => {
    const term = snapshot.get('glossary-term', id, locale)
    return term && { id, name: term.term, path: `#${term.slug}` }
  },
}

/** Path of a term's definition: on the glossary's page, or on the page of its letter where the glossary is long. */
export function glossaryTermPath(
  snapshot: SnapshotReader,
  locale: Locale,
  { id, slug }: Pick<GlossaryTerm, 'id' | 'slug'>,
): string {
  const part = findPartOfEntry(snapshot, locale, glossaryDirectory, id)
  return `${directoryPartPath(glossaryPath(locale), part)}#${slug}`
}
