import { isUsa, sourceLocale, type Clinic, type Locale, type SnapshotReader } from '@carepath/schema'
import { uiText } from '../i18n/ui-text.ts'
import { clinicPath } from '../routes/paths.ts'
import { requireDocument, type FieldPlace } from '../snapshot/require-document.ts'
import { numbersInText } from './numbers-in-text.ts'
import { isOpenAlways, openingLines, type OpeningLine } from './opening-lines.ts'

/** A clinic's contact details, for the foot of pages. */
export interface ClinicContact {
  id: string
  /** The short name, where the clinic has one. */
  name: string
  path: string
  /** In the clinic's order: the first is its main number. */
  phones: ClinicPhoneLine[]
  /** The numbers for patients who need help now, in the clinic's order. */
  urgentPhones: UrgentPhone[]
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
  /** It takes text messages, and no calls. */
  isForMessages?: true
}

/** A number for patients who need help now. */
export interface UrgentPhone extends DialledPhone {
  /** What it is for, where the clinic has several such numbers. */
  label?: string
  /** When it is answered, a line for each run of days; none where nobody has said so. */
  hours: string[]
}

/** A number with what it is for, which is absent of a clinic's only number. */
export interface ClinicPhoneLine extends DialledPhone {
  label?: string
  /** When it is answered, where that differs from the clinic's hours. */
  hours?: string
}

/**
 * Contact details of one clinic. Pages that read them are rendered again only when these details change. Of a clinic that isn't
 * live in the page's language, which only the notice in place of a page names, they are those of the source language, without
 * its texts: a number can be called in any language.
 */
export function clinicContact(
  snapshot: SnapshotReader,
  locale: Locale,
  reference: { type: 'clinic'; id: string },
  from: FieldPlace,
): ClinicContact {
  return snapshot.derive(`clinic-contact/${locale}/${reference.id}`, (live) => {
    const own = live.get('clinic', reference.id, locale)
    const clinic =
      own ?? wordless(live.get('clinic', reference.id, sourceLocale)) ?? requireDocument(live, locale, reference, from)
    const { id, name, shortName, slug, phones, hours, timeZone, address, emergencyText } = clinic
    const openHours = openingLines(hours, { locale, country: address.country })
    return {
      id,
      name: shortName ?? name,
      path: clinicPath(clinic.locale, slug),
      phones: phoneLines(phones, locale),
      urgentPhones: urgentPhones(clinic, locale, openHours),
      hours: openHours,
      timeZone,
      country: address.country,
      ...(!isUsa(address.country) && { emergencyAbroad: emergencyText }),
    }
  })
}

/** A clinic with its numbers, and without the words of its language about them. */
function wordless(clinic: Clinic | undefined): Clinic | undefined {
  if (!clinic) return undefined
  const phones = clinic.phones.map(({ label: _, hours: __, ...phone }) => phone)
  return {
    ...clinic,
    phones,
    ...(clinic.emergencyText && { emergencyText: numbersInText(clinic.emergencyText).join(', ') }),
  }
}

/** The numbers with what each is for. A clinic's only number needs no words, unless it has a purpose of its own. */
export function phoneLines(phones: Clinic['phones'], locale: Locale): ClinicPhoneLine[] {
  return phones.map(({ label, purpose, hours, ...phone }) => {
    const needsNoLabel = phones.length === 1 && purpose === 'main'
    return {
      ...toDialled({ purpose, ...phone }),
      ...(!needsNoLabel && { label: label ?? uiText[locale].phonePurpose[purpose] }),
      ...(hours && { hours }),
    }
  })
}

/**
 * The numbers for patients who need help now, else the nurses' line, else the main number. A number without hours of its own is
 * answered while the clinic is open, unless it is for the other hours.
 */
function urgentPhones({ phones, hours }: Clinic, locale: Locale, open: readonly OpeningLine[]): UrgentPhone[] {
  const marked = phones.filter(({ isUrgent }) => isUrgent)
  const answered = phones.filter(({ purpose }) => purpose !== 'messages')
  const [first] = [...answered.filter(({ purpose }) => purpose === 'nurseLine'), ...answered, ...phones]
  const urgent = marked.length > 0 || !first ? marked : [first]
  const whileOpen = isOpenAlways(hours)
    ? [uiText[locale].alwaysAnswered.words]
    : open.map((line) => `${line.days}, ${line.hours}`)
  return urgent.map((phone) => ({
    ...toDialled(phone),
    ...(urgent.length > 1 && { label: phone.label ?? uiText[locale].phonePurpose[phone.purpose] }),
    hours: phone.hours ? [phone.hours] : phone.purpose === 'afterHours' ? [] : whileOpen,
  }))
}

const toDialled = ({
  number,
  extension,
  purpose,
}: Pick<Clinic['phones'][number], 'number' | 'extension' | 'purpose'>): DialledPhone => ({
  number,
  ...(extension && { extension }),
  ...(purpose === 'messages' && { isForMessages: true }),
})
