import { uiText } from '../i18n/ui-text.ts'
import { personPath } from '../routes/paths.ts'
import type { DirectoryEntry, DirectorySource } from './directory.ts'

/** A person among others. */
export interface PersonEntry extends DirectoryEntry {
  role: string
  isPlaceholder: boolean
}

/** Everybody who works here now, from A to Z. */
export const people: DirectorySource<PersonEntry> = {
  name: 'people',
  collect: (snapshot, locale) =>
    snapshot
      .all('person', locale)
      .filter(({ isActive }) => isActive)
      .map(({ id, slug, name, credentials, role, isPlaceholder }) => ({
        id,
        name: credentials ? `${name}, ${credentials}` : name,
        path: personPath(locale, slug),
        role: uiText[locale].role[role],
        isPlaceholder,
      })),
}
