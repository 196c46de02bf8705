import type { Locale, SideEffect, SnapshotReader } from '@carepath/schema'
import { uiText } from '../i18n/ui-text.ts'

/**
 * What lists, menus and titles call a side effect: its plain name, with what clinicians call it where another effect has the
 * same one, such as “Infection” of a wound and of the bladder. Pages that read this are rendered again only when it changes.
 */
export function effectName(snapshot: SnapshotReader, locale: Locale, { id }: Pick<SideEffect, 'id'>): string {
  return snapshot.derive(`effect-name/${locale}/${id}`, (live) => {
    const { plainName = '', medicalName = '' } = live.get('side-effect', id, locale) ?? {}
    const others = live.where('side-effect', locale, 'plainName', plainName).filter((other) => other.id !== id)
    const isOwn = medicalName !== '' && plainName.toLowerCase() !== medicalName.toLowerCase()
    return others.length > 0 && isOwn ? uiText[locale].withAside(plainName, medicalName) : plainName
  })
}
