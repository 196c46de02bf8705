import { treatmentPath } from '../routes/paths.ts'
import type { DirectoryEntry, DirectorySource } from './directory.ts'

/** A treatment in the list of treatments. */
export interface TreatmentEntry extends DirectoryEntry {
  summary: string
  conditions: string[]
}

/** All treatments from A to Z. */
export const treatmentDirectory: DirectorySource<TreatmentEntry> = {
  name: 'treatments',
  type: 'treatment',
  toEntry: (snapshot, locale, id) => {
    const treatment = snapshot.get('treatment', id, locale)
    if (!treatment) return undefined
    const { slug, plainName, summary, conditions } = treatment
    return { id, name: plainName, path: treatmentPath(locale, slug), summary, conditions }
  },
}
