import { type DocumentKey, type Locale, type SnapshotReader, sourceLocale } from '@carepath/schema'
import { treatmentsListing } from '../directory/treatments-listing.ts'
import { nameComparer } from '../i18n/format.ts'
import { requireDocument } from '../snapshot/require-document.ts'
import { sharedSettings } from '../snapshot/site-settings.ts'
import { clinicContact, type ClinicContact } from './clinic-contact.ts'
import type { PageContext } from './page-context.ts'

type PlaceOfPage = Pick<PageContext, 'snapshot' | 'locale' | 'address'>

/**
 * The clinics whose numbers a page ends with: those that give its treatment, or the treatments that can cause its side
 * effect; on a clinic's page that clinic, on a person's those where the person works; the same on the notice in place of a
 * translation, as the source language says; every clinic on the notice of a withdrawn page, which may have been of any of
 * them; the site's main clinic elsewhere.
 */
export function pageClinics(place: PlaceOfPage): ClinicContact[] {
  const own = ownClinics(place)
  return own.length > 0 ? own : [mainClinic(place)]
}

/** The clinics in whose countries a page's readers may need help: its own, or else all of the site. */
export function clinicsToCallFrom(place: PlaceOfPage): ClinicContact[] {
  const own = ownClinics(place)
  const { snapshot, locale } = place
  return own.length > 0 ? own : allClinics(snapshot, locale).map((id) => contactOf(snapshot, locale, id))
}

/** True for a page about clinics, or what they give: not for a list, or a text of the site. */
export const hasOwnClinics = (place: PlaceOfPage): boolean => ownClinics(place).length > 0

function ownClinics({ snapshot, locale, address }: PlaceOfPage): ClinicContact[] {
  const ids =
    address.kind === 'withdrawn'
      ? clinicsOfNotice(snapshot, locale, address.document)
      : clinicsOfDocument(snapshot, locale, address.document)
  return ids.map((id) => contactOf(snapshot, locale, id))
}

/** The clinic in the site's settings. */
export function mainClinic({ snapshot, locale }: Pick<PageContext, 'snapshot' | 'locale'>): ClinicContact {
  const { id, clinic } = sharedSettings(snapshot, locale)
  return clinicContact(snapshot, locale, clinic, { document: { type: 'site-settings', id }, field: 'clinic' })
}

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

/** A translation's clinics are known from its original; a withdrawn document is nowhere to be read. */
function clinicsOfNotice(snapshot: SnapshotReader, locale: Locale, notice: DocumentKey | undefined): string[] {
  const withdrawal = notice && snapshot.get('withdrawal', notice.id, locale)
  const key = withdrawal && { type: withdrawal.documentType, id: withdrawal.id }
  const isLive = key && snapshot.get(key.type, key.id, sourceLocale) !== undefined
  return isLive ? clinicsOfDocument(snapshot, sourceLocale, key) : allClinics(snapshot, locale)
}

function clinicsOfDocument(snapshot: SnapshotReader, locale: Locale, document: DocumentKey | undefined): string[] {
  if (document?.type === 'clinic') return [document.id]
  if (document?.type === 'treatment') return clinicsOfTreatment(snapshot, locale, document.id)
  if (document?.type === 'person') return clinicsOfPerson(snapshot, locale, document.id)
  return document?.type === 'side-effect' ? clinicsOfEffect(snapshot, locale, document.id) : []
}

/** Clinics where a person works, in the order of all clinics. */
function clinicsOfPerson(snapshot: SnapshotReader, locale: Locale, id: string): string[] {
  const own = new Set(snapshot.where('clinic', locale, 'staff', id).map((clinic) => clinic.id))
  return own.size > 1 ? allClinics(snapshot, locale).filter((clinic) => own.has(clinic)) : [...own]
}

/** Clinics that are live in the language: a treatment that isn't may name others too. */
function clinicsOfEffect(snapshot: SnapshotReader, locale: Locale, id: string): string[] {
  return snapshot.derive(`clinics-of-effect/${locale}/${id}`, (live) => {
    const treatments = treatmentsListing(live, locale, id).toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    const ids = new Set(treatments.flatMap(({ clinics }) => clinics.map((clinic) => clinic.id)))
    return [...ids].filter((clinic) => live.get('clinic', clinic, locale))
  })
}

function clinicsOfTreatment(snapshot: SnapshotReader, locale: Locale, id: string): string[] {
  return snapshot.derive(`clinics-of/${locale}/${id}`, (live) => {
    const from = { document: { type: 'treatment', id }, field: 'id' } as const
    return requireDocument(live, locale, { type: 'treatment', id }, from).clinics.map((clinic) => clinic.id)
  })
}

const contactOf = (snapshot: SnapshotReader, locale: Locale, id: string): ClinicContact =>
  clinicContact(snapshot, locale, { type: 'clinic', id }, { document: { type: 'clinic', id }, field: 'id' })
