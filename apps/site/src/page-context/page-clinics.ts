import { isUsa, type DocumentKey, type Locale, type SnapshotReader } from '@carepath/schema'
import { treatmentsWithEffect } from '../directory/treatments-with-effect.ts'
import { nameComparer } from '../i18n/format.ts'
import { requireDocument } from '../snapshot/require-document.ts'
import { sharedSettings } from '../snapshot/site-settings.ts'
import { clinicContact, type ClinicContact } from './clinic-contact.ts'
import type { PageContext } from './page-context.ts'

type PlaceOfPage = Pick<PageContext, 'snapshot' | 'locale' | 'address'>

/**
 * The clinics whose numbers a page ends with: those that give its treatment, or the treatments that can cause its side
 * effect; on a clinic's page that clinic; every clinic on the notice of a withdrawn page, which may have been of any of
 * them; the site's main clinic elsewhere.
 */
export function pageClinics({ snapshot, locale, address }: PlaceOfPage): ClinicContact[] {
  const ids =
    address.kind === 'withdrawn' ? allClinics(snapshot, locale) : clinicsOfDocument(snapshot, locale, address.document)
  return ids.length > 0 ? ids.map((id) => contactOf(snapshot, locale, id)) : [mainClinic({ snapshot, locale })]
}

/** The clinic in the site's settings. */
export function mainClinic({ snapshot, locale }: Pick<PageContext, 'snapshot' | 'locale'>): ClinicContact {
  const { id, clinic } = sharedSettings(snapshot, locale)
  return clinicContact(snapshot, locale, clinic, { document: { type: 'site-settings', id }, field: 'clinic' })
}

/** True unless all clinics of the site are in countries with emergency numbers of their own. */
export const hasClinicInUsa = ({ snapshot, locale }: Pick<PageContext, 'snapshot' | 'locale'>): boolean =>
  snapshot.derive(`has-clinic-in-usa/${locale}`, (live) => {
    const clinics = live.all('clinic', locale)
    return clinics.length === 0 || clinics.some(({ address }) => isUsa(address.country))
  })

/** Ids of all clinics, the main one first, then by name. */
function allClinics(snapshot: SnapshotReader, locale: Locale): string[] {
  return snapshot.derive(`clinics/${locale}`, (live) => {
    const main = sharedSettings(live, locale).clinic.id
    const compare = nameComparer(locale)
    return live
      .all('clinic', locale)
      .map(({ id, name, slug }) => ({ id, name, slug, isMain: Number(id === main) }))
      .toSorted((a, b) => b.isMain - a.isMain || compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1))
      .map(({ id }) => id)
  })
}

function clinicsOfDocument(snapshot: SnapshotReader, locale: Locale, document: DocumentKey | undefined): string[] {
  if (document?.type === 'clinic') return [document.id]
  if (document?.type === 'treatment') return clinicsOfTreatment(snapshot, locale, document.id)
  if (document?.type !== 'side-effect') return []
  const treatments = treatmentsWithEffect(snapshot, locale, document.id)
  return [...new Set(treatments.flatMap(({ id }) => clinicsOfTreatment(snapshot, locale, id)))]
}

function clinicsOfTreatment(snapshot: SnapshotReader, locale: Locale, id: string): string[] {
  return snapshot.derive(`clinics-of/${locale}/${id}`, (live) => {
    const from = { document: { type: 'treatment', id }, field: 'id' } as const
    return requireDocument(live, locale, { type: 'treatment', id }, from).clinics.map((clinic) => clinic.id)
  })
}

const contactOf = (snapshot: SnapshotReader, locale: Locale, id: string): ClinicContact =>
  clinicContact(snapshot, locale, { type: 'clinic', id }, { document: { type: 'clinic', id }, field: 'id' })
