import { frequencyPhrase, type FrequencyPhrase } from '../i18n/frequency-phrase.ts'
import { uiText } from '../i18n/ui-text.ts'
import { sideEffectPath } from '../routes/paths.ts'
import type { DirectoryEntry, DirectorySource } from './directory.ts'

/** A side effect in the list of side effects. */
export interface SideEffectEntry extends DirectoryEntry {
  isSerious: boolean
  frequency: FrequencyPhrase
}

/** All side effects from A to Z. Entries hold no text of the page: an edited text leaves the list alone. */
export const sideEffectDirectory: DirectorySource<SideEffectEntry> = {
  name: 'side-effects',
  type: 'side-effect',
  toEntry: (snapshot, locale, id) => {
    const effect = snapshot.get('side-effect', id, locale)
    return (
      effect && {
        id,
        name: effect.plainName,
        path: sideEffectPath(locale, effect.slug),
        isSerious: effect.isSerious,
        frequency: frequencyPhrase(effect.frequency, locale, uiText[locale]),
      }
    )
  },
}
