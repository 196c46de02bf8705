import type { Locale, SnapshotReader } from '@carepath/schema'
import { figurePhrase, type FigurePhrase } from '../i18n/frequency-phrase.ts'
import { rateBeside } from '../i18n/plain-rate.ts'
import { uiText } from '../i18n/ui-text.ts'
import { sideEffectPath } from '../routes/paths.ts'
import { effectName } from '../snapshot/effect-name.ts'
import { mainCountry } from '../snapshot/main-country.ts'
import { treatmentsWithEffect } from './treatments-with-effect.ts'
import type { DirectoryEntry, DirectorySource } from './directory.ts'

/** A side effect in the list of side effects. */
export interface SideEffectEntry extends DirectoryEntry {
  isSerious: boolean
  /** The figures of each treatment that can cause it; none where it is not known how often. */
  frequencies: { treatment: string; figures: ListedFigure[] }[]
}

/** A figure as lists show it: never without its limits. */
export type ListedFigure = Pick<FigurePhrase, 'number' | 'band' | 'briefComparator'> & { part?: string; note?: string }

/** All side effects from A to Z. Entries hold no text of the page: an edited text leaves the list alone. */
export const sideEffectDirectory: DirectorySource<SideEffectEntry> = {
  name: 'side-effects',
  type: 'side-effect',
  toEntry: (snapshot, locale, id) => {
    const effect = snapshot.get('side-effect', id, locale)
    return (
      effect && {
        id,
        name: effectName(snapshot, locale, effect),
        path: sideEffectPath(locale, effect.slug),
        isSerious: effect.isSerious,
        frequencies: frequenciesOf(snapshot, locale, id),
      }
    )
  },
}

/** Derived by itself, so that a list is made anew only where one of its numbers has changed. */
function frequenciesOf(snapshot: SnapshotReader, locale: Locale, id: string): SideEffectEntry['frequencies'] {
  return snapshot.derive(`frequencies-of-effect/${locale}/${id}`, (live) => {
    const country = mainCountry(live, locale)
    return treatmentsWithEffect(live, locale, id).map(({ name, parts, row: { figures } }) => {
      const listed = figures.map((figure, index) => {
        const part = parts[index]
        const beside = rateBeside(figure, figures)
        const { number, band, briefComparator } = figurePhrase(figure, { locale, country }, uiText[locale], beside)
        return {
          number,
          ...(part && { part }),
          ...(band && { band }),
          ...(briefComparator && { briefComparator }),
          ...(figure.note && { note: figure.note }),
        }
      })
      return { treatment: name, figures: listed }
    })
  })
}
