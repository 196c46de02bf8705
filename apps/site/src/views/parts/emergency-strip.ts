import type { CareAction, CareAdvice, Locale } from '@carepath/schema'
import { hasSeveralClinics } from '../../directory/clinic.ts'
import { formatCountry } from '../../i18n/format.ts'
import { splitSentences } from '../../i18n/split-sentences.ts'
import { emergencyCards } from '../../page-context/emergency-cards.ts'
import type { ClinicContact } from '../../page-context/clinic-contact.ts'
import { isTextCode, namesNumber, numbersInText } from '../../page-context/numbers-in-text.ts'
import { clinicsToCallFrom, hasOwnClinics, pageClinics } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { Link } from '../../routes/link.ts'
import type { PageKind } from '../../routes/page-kind.ts'
import { clinicIndexPath } from '../../routes/paths.ts'
import { isEmergencyNumber, joinCards, numberAbroad, placeOf, type CareCardView } from './care-advice.ts'
import { callLink, callPhone, textLink, type ContactLink } from './contact-link.ts'

/** What every page says of emergencies: the numbers, when to call them, and the clinic's own line. */
export interface EmergencyStripView {
  lines: EmergencyLineView[]
  clinics: ClinicLineView[]
  /** The list of all clinics, where a page has more of them than the strip names. */
  allClinics?: Link
}

/** One number, or one thing to do at once. */
export interface EmergencyLineView {
  /** Whose numbers they are, where a page gives those of several places: "Canada (Bow River Clinic)". */
  place?: string
  links: ContactLink[]
  /** How the number is reached, and when it is answered. */
  notes: string[]
  /** "Call 911 now if:", with the words that a clinician has signed. Absent where the page shows them above. */
  advice?: { action: string; conditions: string[] }
}

/** A clinic's number for patients who need help now. */
export interface ClinicLineView {
  /** The clinic, and what the number is for where it has several. */
  name: string
  call: ContactLink
  hours: string[]
}

const maxClinics = 3

/** Pages that print their clinic's emergency text above the lines. */
const kindsWithText: readonly PageKind[] = ['home', 'clinic']

/** What is said of emergencies where a page's readers are. */
interface EmergencyPlaces {
  isInUsa: boolean
  /** True where the page's first clinic is in the United States. */
  isUsaFirst: boolean
  /** Clinics in countries with emergency numbers of their own, with their words. */
  abroad: PlaceAbroad[]
}

interface PlaceAbroad {
  /** Absent where the words are those of all clinics of the country. */
  clinic?: string
  country: string
  countryCode: string
  text: string
}

/** A page of a clinic, or of what clinics give, is for their places; another one for every country in which the site has a clinic. */
function emergencyPlaces(context: PageContext): EmergencyPlaces {
  const { snapshot, locale, address } = context
  if (hasOwnClinics(context))
    return placesOf(pageClinics(context), (abroad) => abroad.map((clinic) => placeOfClinic(locale, clinic)))
  return snapshot.derive(`emergency-places/${locale}`, (live) =>
    placesOf(clinicsToCallFrom({ snapshot: live, locale, address }), (abroad) =>
      [...Map.groupBy(abroad, ({ country }) => country).values()].map((clinics) => placeOfCountry(locale, clinics)),
    ),
  )
}

function placesOf(
  clinics: readonly ClinicContact[],
  toPlaces: (abroad: readonly ClinicContact[]) => PlaceAbroad[],
): EmergencyPlaces {
  const abroad = clinics.filter(({ emergencyAbroad }) => emergencyAbroad !== undefined)
  return {
    isInUsa: clinics.length === 0 || abroad.length < clinics.length,
    isUsaFirst: clinics[0]?.emergencyAbroad === undefined,
    abroad: toPlaces(abroad),
  }
}

const placeOfClinic = (locale: Locale, { name, country, emergencyAbroad = '' }: ClinicContact): PlaceAbroad => ({
  clinic: name,
  country: formatCountry(locale, country),
  countryCode: country,
  text: emergencyAbroad,
})

/** The numbers that clinics of one country give, with the sentences that say what each is for: nothing that is for a clinic's own patients. */
function placeOfCountry(locale: Locale, clinics: readonly ClinicContact[]): PlaceAbroad {
  const sentences = clinics.flatMap(({ emergencyAbroad = '' }) => splitSentences(locale, emergencyAbroad))
  let text = ''
  for (const sentence of sentences)
    if (numbersInText(sentence).some((number) => !namesNumber(text, number)))
      text = [text, sentence].filter(Boolean).join(' ')
  const country = clinics[0]?.country ?? ''
  return { country: formatCountry(locale, country), countryCode: country, text }
}

/**
 * What clinics in countries with numbers of their own say of emergencies, with these numbers to call. Where a page has numbers of
 * several places, each is told before its numbers: 811 is a nurse in Canada and no help in the United States.
 */
function linesAbroad(context: PageContext, { abroad, isInUsa }: EmergencyPlaces): EmergencyLineView[] {
  const isOfSeveral = isInUsa || abroad.length > 1
  const isToldAbove = kindsWithText.includes(context.address.kind)
  return abroad.map(({ clinic, country, countryCode, text }) => {
    const links = numbersInText(text).map((number) =>
      (isTextCode(number, countryCode) ? textLink : callLink)(context, number),
    )
    const place = clinic ? `${country} (${clinic})` : country
    if (isOfSeveral) return { place, links, notes: [text] }
    return { links, notes: isToldAbove ? [] : [`${clinic ?? country}: ${text}`] }
  })
}

/**
 * The numbers of the United States, where a reader of the page may be there. Beside those of other countries they are said to
 * be theirs, unless a number is that of another country too. Elsewhere only the signs are told in which to get help.
 */
function linesOfUsa(context: PageContext, { isInUsa, abroad }: EmergencyPlaces): EmergencyLineView[] {
  const linesOf = { call911: linesFor(context, 'call911'), callOrText988: linesFor(context, 'callOrText988') }
  if (!isInUsa) return signsAlone(context, linesOf)
  const lines = requiredActions.flatMap((action) => linesOf[action])
  const { inUsaOnly } = context.text.emergencyNumbers
  const isAbroadToo = ({ links }: EmergencyLineView) =>
    links.some(({ href }) => abroad.some(({ text }) => namesNumber(text, href)))
  if (abroad.length === 0) return lines
  const place = formatCountry(context.locale, 'US')
  return lines.map((line, index) => ({
    ...line,
    ...(index === 0 && { place }),
    notes: isAbroadToo(line) ? line.notes : [inUsaOnly, ...line.notes],
  }))
}

/** Those of a crisis by themselves: other countries have a number of its own for it too. */
function signsAlone(context: PageContext, linesOf: Record<RequiredAction, EmergencyLineView[]>): EmergencyLineView[] {
  const { getHelp, getHelpInCrisis } = context.text.emergencyNumbers
  return requiredActions.flatMap((action) => {
    const conditions = linesOf[action].flatMap(({ advice }) => advice?.conditions ?? [])
    const words = action === 'call911' ? getHelp : getHelpInCrisis
    return conditions.length > 0 ? [{ links: [], notes: [], advice: { action: words, conditions } }] : []
  })
}

/** The numbers of the page's first clinic come first. */
function inOrder(context: PageContext, places: EmergencyPlaces): EmergencyLineView[] {
  const [abroad, ofUsa] = [linesAbroad(context, places), linesOfUsa(context, places)]
  return places.isUsaFirst ? [...ofUsa, ...abroad] : [...abroad, ...ofUsa]
}

/** Call it last: a card that the page has shown already isn't told twice. */
export function emergencyStrip(context: PageContext): EmergencyStripView {
  const clinics = pageClinics(context)
  const places = emergencyPlaces(context)
  const isLong = clinics.length > maxClinics && hasSeveralClinics(context.snapshot, context.locale)
  return {
    lines: [...inOrder(context, places), ...otherLines(context)],
    clinics: (isLong ? [] : clinics).flatMap(({ name, urgentPhones }) =>
      urgentPhones.map(({ label, hours, ...phone }) => ({
        name: label ? `${name}, ${label}` : name,
        call: callPhone(context, phone),
        hours,
      })),
    ),
    ...(isLong && {
      allClinics: { label: context.text.entryHint.clinics, path: clinicIndexPath(context.locale) },
    }),
  }
}

/** Numbers that no page does without, whichever cards are live in its language. */
const requiredActions = ['call911', 'callOrText988'] as const satisfies CareAction[]
type RequiredAction = (typeof requiredActions)[number]

function linesFor(context: PageContext, action: RequiredAction): EmergencyLineView[] {
  const lines = signedLines(context, (card) => card.action === action && numberAbroad(card) === undefined)
  const { emergency, crisis, inSpanish } = context.text.emergencyNumbers
  if (action === 'call911')
    return lines.length > 0 ? lines : [{ links: [callLink(context, '911')], notes: [emergency] }]
  if (lines.length === 0)
    return [{ links: [callLink(context, '988'), textLink(context, '988')], notes: [crisis, inSpanish] }]
  const isTold = lines.some(({ notes }) => notes.some((note) => note.includes(spanishKeyword)))
  return isTold
    ? lines
    : lines.map((line, index) => (index > 0 ? line : { ...line, notes: [...line.notes, inSpanish] }))
}

/** What readers text to 988 for an answer in Spanish: https://988lifeline.org/get-help/what-to-expect/ */
const spanishKeyword = 'AYUDA'

/** The site's cards for anything else, the emergency numbers of other countries among it. */
const otherLines = (context: PageContext): EmergencyLineView[] =>
  signedLines(context, (card) => !isEmergencyNumber(card.action) || numberAbroad(card) !== undefined)

/** Some of the site's emergency cards; those of one action and place are one line. */
function signedLines(context: PageContext, isMeant: (card: CareAdvice) => boolean): EmergencyLineView[] {
  const cards = emergencyCards(context).filter(isMeant)
  return [...Map.groupBy(cards, placeOf).values()].map((group) => {
    const isShown = group.every(({ id }) => context.shownEmergencyCards.has(id))
    return toLine(joinCards(context, group), isShown)
  })
}

/** A note may be a sentence already. */
const sentence = (note: string): string => (/[.!?]$/u.test(note) ? note : `${note}.`)

function toLine({ action, conditions, contacts }: CareCardView, isShown: boolean): EmergencyLineView {
  return {
    links: contacts.flatMap(({ links }) => links),
    notes: contacts.flatMap(({ howToReach, hours, outOfHoursAction }) =>
      [hours, howToReach, outOfHoursAction].flatMap((note) => (note ? sentence(note) : [])),
    ),
    ...(!isShown && { advice: { action, conditions } }),
  }
}
