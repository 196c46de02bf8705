import { hasSeveralClinics } from '../../directory/clinic.ts'
import { directoryEntries, directoryParts, isDirectoryEmpty } from '../../directory/directory.ts'
import { glossaryDirectory } from '../../directory/glossary-term.ts'
import { personDirectory } from '../../directory/person.ts'
import { sideEffectDirectory } from '../../directory/side-effect.ts'
import { treatmentDirectory, type TreatmentEntry } from '../../directory/treatment.ts'
import {
  clinicIndexPath,
  glossaryPath,
  personIndexPath,
  sideEffectIndexPath,
  treatmentIndexPath,
} from '../../routes/paths.ts'
import { listedHubPages } from '../../directory/listed-hub-pages.ts'
import { mainClinic } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { requireSiteSettings } from '../../snapshot/site-settings.ts'
import type { Link } from '../../routes/link.ts'
import { maxTitleLength, type PageView } from '../parts/page-view.ts'
import { markSampleFromSettings } from '../parts/index-page.ts'

export interface HomeView {
  introduction: string
  treatments: (TreatmentEntry & { parts: Link[] })[]
  /** Link to the list of all treatments, where the home page shows only some. */
  allTreatments?: Link
  entryPoints: (Link & { hint: string })[]
  emergencyText: string
}

const maxTreatments = 6

/** The home page: what the site is for, its treatments, and what to do in an emergency. */
export function homeView(context: PageContext): PageView<HomeView> {
  const { snapshot, locale, text, settings } = context
  const { tagline, introduction } = requireSiteSettings(snapshot, locale)
  const clinic = context.require(settings.clinic, {
    document: { type: 'site-settings', id: settings.id },
    field: 'clinic',
  })
  const [first] = directoryParts(snapshot, locale, treatmentDirectory)
  const all = directoryEntries(snapshot, locale, treatmentDirectory, first?.key ?? '')
  markSampleFromSettings(context)
  return {
    title: tagline,
    seoTitle: searchTitle(context, tagline),
    description: introduction,
    breadcrumbs: [],
    search: { keywords: [], share: 0.4 },
    body: {
      introduction,
      treatments: all.slice(0, maxTreatments).map((treatment) => ({
        ...treatment,
        parts: all.length > 1 ? [] : guideLinks(context, treatment),
      })),
      ...(all.length > maxTreatments && {
        allTreatments: { label: text.allTreatments, path: treatmentIndexPath(locale) },
      }),
      entryPoints: [
        ...(isDirectoryEmpty(snapshot, locale, sideEffectDirectory)
          ? []
          : [{ label: text.sideEffects, path: sideEffectIndexPath(locale), hint: text.entryHint.sideEffects }]),
        ...(isDirectoryEmpty(snapshot, locale, glossaryDirectory)
          ? []
          : [{ label: text.glossary, path: glossaryPath(locale), hint: text.entryHint.glossary }]),
        ...(isDirectoryEmpty(snapshot, locale, personDirectory)
          ? []
          : [{ label: text.people, path: personIndexPath(locale), hint: text.entryHint.people }]),
        hasSeveralClinics(snapshot, locale)
          ? { label: text.clinics, path: clinicIndexPath(locale), hint: text.entryHint.clinics }
          : { label: text.talkToUs, path: mainClinic(context).path, hint: text.entryHint.clinic },
      ],
      emergencyText: clinic.emergencyText,
    },
  }
}

/** With the tagline where search engines show all of it. */
function searchTitle({ text, settings }: PageContext, tagline: string): string {
  const withTagline = `${settings.siteName}: ${tagline}`
  return withTagline.length <= maxTitleLength ? withTagline : `${settings.siteName}: ${text.forPatients}`
}

/** The pages of a treatment's guide below its overview. */
function guideLinks({ snapshot, locale, text }: PageContext, { id, path }: TreatmentEntry): Link[] {
  return listedHubPages(snapshot, locale, id)
    .filter(({ kind }) => kind !== 'treatment')
    .map(({ kind, segment }) => ({ label: text.hub[kind], path: path + segment }))
}
