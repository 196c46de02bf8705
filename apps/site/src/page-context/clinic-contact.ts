import { isUsa, type Clinic, type Locale, type SnapshotReader } from '@carepath/schema'
import { uiText } from '../i18n/ui-text.ts'
import { clinicPath } from '../routes/paths.ts'
import { requireDocument, type FieldPlace } from '../snapshot/require-document.ts'
import { openingLines, type OpeningLine } from './opening-lines.ts'

/** A clinic's contact details, for the foot of pages. */
export interface ClinicContact {
  id: string
  /** The short name, where the clinic has one. */
  name: string
  path: string
  /** In the clinic's order: the first is its main number. */
  phones: ClinicPhoneLine[]
  /** The number for patients who need help now, and when it is answered where that differs from the clinic's hours. */
  urgentPhone: DialledPhone & { hours?: string }
  hours: OpeningLine[]
  timeZone: string
  /** Two letters: `US`. */
  country: string
  /** In a country with emergency numbers of its own: what the clinic says of them. */
  emergencyAbroad?: string
}

/** A number as it is dialled. */
export interface DialledPhone {
  number: string
  extension?: string
}

/** A number with what it is for, which is absent of a clinic's only number. */
export interface ClinicPhoneLine extends DialledPhone {
  label?: string
  /** When it is answered, where that differs from the clinic's hours. */
  hours?: string
}

/** Contact details of one clinic. Pages that read them are rendered again only when these details change. */
export function clinicContact(
  snapshot: SnapshotReader,
  locale: Locale,
  reference: { type: 'clinic'; id: string },
  from: FieldPlace,
): ClinicContact {
  return snapshot.derive(`clinic-contact/${locale}/${reference.id}`, (live) => {
    const clinic = requireDocument(live, locale, reference, from)
    const { id, name, shortName, slug, phones, hours, timeZone, address, emergencyText } = clinic
    return {
      id,
      name: shortName ?? name,
      path: clinicPath(locale, slug),
      phones: phoneLines(phones, locale),
      urgentPhone: urgentPhone(phones),
      hours: openingLines(hours, { locale, country: address.country }),
      timeZone,
      country: address.country,
      ...(!isUsa(address.country) && { emergencyAbroad: emergencyText }),
    }
  })
}

/** The numbers with what each is for. A clinic's only number needs no words, unless it has a purpose of its own. */
export function phoneLines(phones: Clinic['phones'], locale: Locale): ClinicPhoneLine[] {
  return phones.map(({ label, purpose, hours, ...phone }) => {
    const needsNoLabel = phones.length === 1 && purpose === 'main'
    return {
      ...toDialled(phone),
      ...(!needsNoLabel && { label: label ?? uiText[locale].phonePurpose[purpose] }),
      ...(hours && { hours }),
    }
  })
}

/** The first number for patients who need help now, else the nurses' line, else the main number. */
function urgentPhone(phones: Clinic['phones']): ClinicContact['urgentPhone'] {
  const urgent =
    phones.find(({ isUrgent }) => isUrgent) ?? phones.find(({ purpose }) => purpose === 'nurseLine') ?? phones[0]
  return urgent ? { ...toDialled(urgent), ...(urgent.hours && { hours: urgent.hours }) } : { number: '' }
}

const toDialled = ({ number, extension }: { number: string; extension?: string | undefined }): DialledPhone => ({
  number,
  ...(extension && { extension }),
})
