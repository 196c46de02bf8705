import { uiText } from '../i18n/ui-text.ts'
import { sideEffectPath } from '../routes/paths.ts'
import { frequencyWords, type FrequencyView } from '../views/parts/frequency.ts'
import type { DirectoryEntry, DirectorySource } from './directory.ts'

/** A side effect among others. */
export interface SideEffectEntry extends DirectoryEntry {
  isSerious: boolean
  frequency: FrequencyView
}

/** All side effects from A to Z: how often and how serious, none of their text. */
export const sideEffects: DirectorySource<SideEffectEntry> = {
  name: 'side-effects',
  collect: (snapshot, locale) =>
    snapshot.all('side-effect', locale).map(({ id, slug, plainName, isSerious, frequency }) => ({
      id,
      name: plainName,
      path: sideEffectPath(locale, slug),
      isSerious,
      frequency: frequencyWords(frequency, locale, uiText[locale]),
    })),
}
