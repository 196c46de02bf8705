import type { CareAction, CareAdvice } from '@carepath/schema'
import { hasSeveralClinics } from '../../directory/clinic.ts'
import { emergencyCards } from '../../page-context/emergency-cards.ts'
import type { ClinicContact } from '../../page-context/clinic-contact.ts'
import { hasClinicInUsa, pageClinics } from '../../page-context/page-clinics.ts'
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
  links: ContactLink[]
  /** How the number is reached, and when it is answered. */
  notes: string[]
  /** "Call 911 now if:", with the words that a clinician has signed. Absent where the page shows them above. */
  advice?: { action: string; conditions: string[] }
}

/** A clinic's number for patients who need help now. */
export interface ClinicLineView {
  name: string
  call: ContactLink
  hours: string[]
}

const maxClinics = 3

/** Pages that print their clinic's emergency text above the lines. */
const kindsWithText: readonly PageKind[] = ['home', 'clinic']

/** What clinics in countries with numbers of their own say of emergencies. */
const linesAbroad = ({ address }: PageContext, clinics: readonly ClinicContact[]): EmergencyLineView[] =>
  kindsWithText.includes(address.kind)
    ? []
    : clinics.flatMap(({ name, emergencyAbroad }) =>
        emergencyAbroad ? [{ links: [], notes: [`${name}: ${emergencyAbroad}`] }] : [],
      )

/**
 * The numbers of the United States, unless no clinic of the site is there. Where one of the page is abroad, they are said to
 * be theirs.
 */
function linesOfUsa(context: PageContext, clinics: readonly ClinicContact[]): EmergencyLineView[] {
  if (!hasClinicInUsa(context)) return []
  const lines = requiredActions.flatMap((action) => linesFor(context, action))
  const { inUsaOnly } = context.text.emergencyNumbers
  return clinics.some(({ emergencyAbroad }) => emergencyAbroad)
    ? lines.map((line) => ({ ...line, notes: [inUsaOnly, ...line.notes] }))
    : lines
}

/** Call it last: a card that the page has shown already isn't told twice. */
export function emergencyStrip(context: PageContext): EmergencyStripView {
  const clinics = pageClinics(context)
  const isLong = clinics.length > maxClinics && hasSeveralClinics(context.snapshot, context.locale)
  return {
    lines: [...linesAbroad(context, clinics), ...linesOfUsa(context, clinics), ...otherLines(context)],
    clinics: (isLong ? [] : clinics).map(({ name, urgentPhone, hours }) => ({
      name,
      call: callPhone(context, urgentPhone),
      hours: urgentPhone.hours ? [urgentPhone.hours] : hours.map((line) => `${line.days}, ${line.hours}`),
    })),
    ...(isLong && {
      allClinics: { label: context.text.entryHint.clinics, path: clinicIndexPath(context.locale) },
    }),
  }
}

/** Numbers that no page does without, whichever cards are live in its language. */
const requiredActions = ['call911', 'callOrText988'] as const satisfies CareAction[]

function linesFor(context: PageContext, action: (typeof requiredActions)[number]): EmergencyLineView[] {
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
