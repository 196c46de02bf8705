import { listedName, roleWords } from '../i18n/person-name.ts'
import { uiText } from '../i18n/ui-text.ts'
import { personPath } from '../routes/paths.ts'
import type { DirectoryEntry, DirectorySource } from './directory.ts'

/** A person in the list of people. */
export interface PersonEntry extends DirectoryEntry {
  role: string
  isPlaceholder: boolean
}

/** Everybody who works at the clinic now, from A to Z. */
export const personDirectory: DirectorySource<PersonEntry> = {
  name: 'people',
  type: 'person',
  toEntry: (snapshot, locale, id) => {
    const person = snapshot.get('person', id, locale)
    if (!person?.isActive) return undefined
    const { slug, isPlaceholder } = person
    return {
      id,
      name: listedName(person),
      path: personPath(locale, slug),
      role: roleWords(uiText[locale], person),
      isPlaceholder,
    }
  },
}
