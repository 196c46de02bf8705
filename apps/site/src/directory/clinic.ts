import type { Locale, SnapshotReader } from '@carepath/schema'
import { clinicPath } from '../routes/paths.ts'
import type { DirectoryEntry, DirectorySource } from './directory.ts'

/** A clinic in the list of clinics. */
export interface ClinicEntry extends DirectoryEntry {
  /** The city, or where patients are seen. */
  place: string
}

/** All clinics from A to Z. */
export const clinicDirectory: DirectorySource<ClinicEntry> = {
  name: 'clinics',
  type: 'clinic',
  toEntry: (snapshot, locale, id) => {
    const clinic = snapshot.get('clinic', id, locale)
    if (!clinic) return undefined
    const { slug, name, address } = clinic
    return { id, name, path: clinicPath(locale, slug), place: address.inWords ?? address.city ?? '' }
  },
}

/** Whether the site has several clinics in the language: then there is a list of them, and the menu leads to it. */
export const hasSeveralClinics = (snapshot: SnapshotReader, locale: Locale): boolean =>
  snapshot.derive(`has-several-clinics/${locale}`, (live) => live.all('clinic', locale).length > 1)
