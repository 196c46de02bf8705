import { treatmentPath } from '../routes/paths.ts'
import type { DirectoryEntry, DirectorySource } from './directory.ts'

/** A treatment among others. */
export interface TreatmentEntry extends DirectoryEntry {
  summary: string
  conditions: string[]
}

/** All treatments from A to Z. */
export const treatments: DirectorySource<TreatmentEntry> = {
  name: 'treatments',
  collect: (snapshot, locale) =>
    snapshot.all('treatment', locale).map(({ id, slug, plainName, summary, conditions }) => ({
      id,
      name: plainName,
      path: treatmentPath(locale, slug),
      summary,
      conditions,
    })),
}
