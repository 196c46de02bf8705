import { directoryEntries, directoryParts } from '../directory/directory.ts'
import { treatments, type TreatmentEntry } from '../directory/treatments.ts'
import { glossaryPath, personIndexPath, sideEffectIndexPath, treatmentIndexPath } from '../routes/paths.ts'
import type { PageContext } from '../snapshot/page-context.ts'
import { settingsDocument } from '../snapshot/site-settings.ts'
import type { Link, PageView } from './page-view.ts'
import { standsAlone } from './parts/index-page.ts'

export interface HomeView {
  introduction: string
  treatments: TreatmentEntry[]
  /** Where all treatments are listed, when the home page shows only some. */
  allTreatments?: Link
  entryPoints: (Link & { hint: string })[]
  emergencyText: string
}

const shownTreatments = 9

/** The way in: what the site is for, its treatments, and what to do in an emergency. */
export function homeView(context: PageContext): PageView<HomeView> {
  const { snapshot, locale, text, settings } = context
  const { tagline, introduction } = settingsDocument(snapshot, locale)
  const clinic = context.require(settings.clinic, {
    document: { type: 'site-settings', id: settings.id },
    field: 'clinic',
  })
  const [first] = directoryParts(snapshot, locale, treatments)
  const all = directoryEntries(snapshot, locale, treatments, first?.key ?? '')
  standsAlone(context)
  return {
    title: tagline,
    seoTitle: settings.siteName,
    description: introduction,
    breadcrumbs: [],
    search: { headings: [], keywords: [] },
    body: {
      introduction,
      treatments: all.slice(0, shownTreatments),
      ...(all.length > shownTreatments && {
        allTreatments: { label: text.allTreatments, path: treatmentIndexPath(locale) },
      }),
      entryPoints: [
        { label: text.sideEffects, path: sideEffectIndexPath(locale), hint: text.entryHint.sideEffects },
        { label: text.glossary, path: glossaryPath(locale), hint: text.entryHint.glossary },
        { label: text.people, path: personIndexPath(locale), hint: text.entryHint.people },
      ],
      emergencyText: clinic.emergencyText,
    },
  }
}
