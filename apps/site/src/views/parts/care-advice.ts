import { careActions, urgencies, type CareAction, type CareAdvice, type Urgency } from '@carepath/schema'
import { saysAlways } from '../../i18n/always-answered.ts'
import { formatCountry, formatList, formatPhone, keepOrder, toDialString } from '../../i18n/format.ts'
import type { ClinicContact } from '../../page-context/clinic-contact.ts'
import { emergencyCards } from '../../page-context/emergency-cards.ts'
import { isTextCode, namesNumber } from '../../page-context/numbers-in-text.ts'
import { pageClinics } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'
import { clinicCalls, type ClinicCall } from './clinic-links.ts'
import { callLink, textLink, type ContactLink } from './contact-link.ts'

/** A care card, ready to render: all cards of one action and place, joined. */
export interface CareCardView {
  id: string
  urgency: Urgency
  /** "Call 911 now if:" */
  action: string
  setting: string
  conditions: string[]
  /** Those of the site's card for everybody, beside those of the page's own cards. */
  commonConditions: string[]
  contacts: CareContactView[]
}

/** A number of a card, and how it is reached. */
export interface CareContactView {
  links: ContactLink[]
  howToReach?: string
  hours?: string
  outOfHoursAction?: string
  /** True where the hours are day and night: there is no other time to say something of. */
  isAnsweredAlways?: true
}

interface CareReference {
  type: 'care-advice'
  id: string
  /** Its own place, where the references are of several fields. */
  field?: string
}

/**
 * The cards of these references, most urgent first. Those of one action and place are one card, which also takes in the
 * site's emergency card of that action: its page then doesn't print it once more.
 */
export function careCards(
  context: PageContext,
  references: readonly CareReference[],
  from: FieldPlace,
): CareCardView[] {
  const own = references.map(({ field, ...reference }, index) =>
    context.require(reference, { ...from, field: field ?? `${from.field}.${index}` }),
  )
  for (const card of own) context.noteReviewed(card)
  const inOrder = own.toSorted((a, b) => careActions.indexOf(a.action) - careActions.indexOf(b.action))
  return [...Map.groupBy(inOrder, placeOf).entries()]
    .map(([place, cards]) => {
      const ofSite = emergencyCards(context).filter((card) => placeOf(card) === place)
      for (const { id } of ofSite) context.shownEmergencyCards.add(id)
      const isOfSite = ({ id }: CareAdvice) => ofSite.some((card) => card.id === id)
      const ofPage = cards.filter((card) => !isOfSite(card))
      return ofPage.length > 0 ? joinCards(context, ofPage, ofSite) : joinCards(context, ofSite)
    })
    .toSorted((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency))
}

/**
 * Cards of one action and place are one card to readers, unless they are for the emergency numbers of different countries, or
 * for different numbers. What can wait until tomorrow is no reason to go now, and what one card says of the way to get help,
 * or of the night, isn't said for the others: what to do about an eye isn't what to do about a heart.
 */
export const placeOf = ({ action, setting, ...card }: CareAdvice): string =>
  JSON.stringify([
    ...[action, setting, numberAbroad({ action, ...card })],
    ...(isEmergencyNumber(action)
      ? []
      : [card.urgency, card.country, card.phone && toDialString(card.phone), card.howToReach, card.outOfHoursAction]),
  ])

/** The number of another country that an emergency card gives in place of that of the United States. */
export const numberAbroad = ({ action, phone }: Pick<CareAdvice, 'action' | 'phone'>): string | undefined =>
  isEmergencyNumber(action) ? phone : undefined

const emergencyNumbers: readonly CareAction[] = ['call911', 'callOrText988']
/** True for an action that names the numbers of the United States. */
export const isEmergencyNumber = (action: CareAction): boolean => emergencyNumbers.includes(action)

/** One card of several that have the same action and place, with what the site's cards add for everybody. */
export function joinCards(
  context: PageContext,
  cards: readonly CareAdvice[],
  ofSite: readonly CareAdvice[] = [],
): CareCardView {
  const [first] = cards.toSorted((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency))
  if (!first) throw new Error('There is no card to join.')
  return {
    id: first.id,
    urgency: first.urgency,
    action: actionOf(context, first),
    setting: context.text.careSetting[first.setting],
    ...besideCommon(conditionsOf(cards), conditionsOf(ofSite)),
    contacts: withAlways(context, joinContacts([...cards, ...ofSite].flatMap((card) => contactViews(context, card)))),
  }
}

/** Signs for everybody stand apart, unless the page's own cards name most of them: then the rest ends the list. */
function besideCommon(own: string[], common: readonly string[]): Pick<CareCardView, 'conditions' | 'commonConditions'> {
  const others = common.filter((condition) => !own.some((other) => isSame(condition, other)))
  return others.length * 2 < common.length
    ? { conditions: [...own, ...others], commonConditions: [] }
    : { conditions: own, commonConditions: others }
}

const conditionsOf = (cards: readonly CareAdvice[]): string[] =>
  uniqueBy(
    cards.flatMap(({ conditions }) => conditions),
    (condition) => condition.toLowerCase(),
  )

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** "Call 112 now if:", with the country before it where the page is of clinics in several. */
function actionOf(context: PageContext, card: CareAdvice): string {
  const { text, locale } = context
  if (card.action === 'callNumber') return callToService(context, card)
  const number = numberAbroad(card)
  if (number === undefined) return text.careAction[card.action]
  return countryBefore(context, number) + text.callNow(keepOrder(locale, formatPhone(number)))
}

/** "Call Poison Control now if:", with the country of the number before it where it isn't that of all the page's clinics. */
function callToService(context: PageContext, card: CareAdvice): string {
  const { service = '', country, phone = '' } = card
  const isHere = country === undefined || pageClinics(context).every((clinic) => clinic.country === country)
  const place = isHere ? '' : `${formatCountry(context.locale, country)}: `
  return (
    place +
    context.text.callService(service, { isNow: card.urgency === 'emergency', isText: isTextCode(phone, country ?? '') })
  )
}

function countryBefore(context: PageContext, number: string): string {
  const clinics = pageClinics(context)
  const countries = (some: readonly ClinicContact[]) => [...new Set(some.map(({ country }) => country))]
  if (countries(clinics).length < 2) return ''
  const own = countries(clinics.filter(({ emergencyAbroad = '' }) => namesNumber(emergencyAbroad, number)))
  const names = own.map((country) => formatCountry(context.locale, country))
  return names.length > 0 ? `${formatList(context.locale, names)}: ` : ''
}

/** Numbers once each; what one card says of a number holds for it on the joined card. */
function joinContacts(contacts: CareContactView[]): CareContactView[] {
  const byNumber = Map.groupBy(contacts, ({ links }) => links.map(({ href }) => href).join())
  return [...byNumber.values()]
    .flatMap(([first, ...others]) => (first ? others.reduce((told, contact) => tellMore(told, contact), [first]) : []))
    .filter(({ links, ...told }) => links.length > 0 || Object.keys(told).length > 0)
}

/** Marks what to do where nobody answers a number that is answered day and night: its own, or else each of the card's. */
function withAlways({ text }: PageContext, contacts: CareContactView[]): CareContactView[] {
  const isAlways = ({ hours }: CareContactView) => hours !== undefined && saysAlways(text, hours)
  const withNumber = contacts.filter(({ links }) => links.length > 0)
  return contacts.map((contact) => {
    if (contact.outOfHoursAction === undefined) return contact
    const asked = contact.hours !== undefined || withNumber.includes(contact) ? [contact] : withNumber
    return asked.length > 0 && asked.every(isAlways) ? { ...contact, isAnsweredAlways: true } : contact
  })
}

/** Adds what another card says of the same number: to one that contradicts none of it, or else by itself. */
function tellMore(
  told: CareContactView[],
  { howToReach, hours, outOfHoursAction }: CareContactView,
): CareContactView[] {
  const more = {
    ...(howToReach && { howToReach }),
    ...(hours && { hours }),
    ...(outOfHoursAction && { outOfHoursAction }),
  }
  const place = told.findIndex((contact) =>
    Object.entries(more).every(([name, words]) => [undefined, words].includes(contact[name as keyof typeof more])),
  )
  if (place === -1) return [...told, { links: [], ...more }]
  return told.map((contact, index) => (index === place ? { ...contact, ...more } : contact))
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items.filter((item, index) => items.findIndex((other) => keyOf(other) === keyOf(item)) === index)
}

/** What a card says of its number. Where it gives none, the clinics' numbers have hours of their own. */
function contactViews(context: PageContext, card: CareAdvice): CareContactView[] {
  const { howToReach, hours, outOfHoursAction } = card
  const told = {
    ...(howToReach && { howToReach }),
    ...(hours && { hours }),
    ...(outOfHoursAction && { outOfHoursAction }),
  }
  if (!isCallToClinic(card) || card.phone || hours) return [{ links: contactLinks(context, card), ...told }]
  const numbers = callsToClinic(context, card).map(({ link, hours: open }) => ({
    links: [link],
    ...(open.length > 0 && { hours: open.join('; ') }),
  }))
  const [only, ...others] = numbers
  if (only && others.length === 0) return [{ ...only, ...told }]
  return Object.keys(told).length > 0 ? [...numbers, { links: [], ...told }] : numbers
}

/** Phone links of a card: its own number, or else those of its action. An emergency card links no other number. */
function contactLinks(context: PageContext, card: CareAdvice): ContactLink[] {
  const number = numberAbroad(card)
  if (number !== undefined) return [callLink(context, number)]
  const linksByAction: Record<CareAction, () => ContactLink[]> = {
    call911: () => [callLink(context, '911')],
    callOrText988: () => [callLink(context, '988'), textLink(context, '988')],
    goToEmergencyRoom: () => [],
    callClinicNow: () => ownLink(context, card) ?? callsToClinic(context, card).map(({ link }) => link),
    callClinic: () => ownLink(context, card) ?? callsToClinic(context, card).map(({ link }) => link),
    callNumber: () => ownLink(context, card) ?? [],
    callDoctor: () => ownLink(context, card) ?? [],
    tellStaffNow: () => [],
    tellStaff: () => [],
    lookAfterYourself: () => [],
  }
  return linksByAction[card.action]()
}

function ownLink(context: PageContext, { phone, country }: CareAdvice): ContactLink[] | undefined {
  if (phone === undefined) return undefined
  const countries = country === undefined ? pageClinics(context).map((clinic) => clinic.country) : [country]
  const isText = countries.length > 0 && countries.every((each) => isTextCode(phone, each))
  return [(isText ? textLink : callLink)(context, phone)]
}

const isCallToClinic = ({ action }: CareAdvice): boolean => action === 'callClinicNow' || action === 'callClinic'

/** A call that can wait is no call to the number for those who need help now. */
const callsToClinic = (context: PageContext, { urgency }: CareAdvice): ClinicCall[] =>
  clinicCalls(context, { isUrgent: urgency !== 'nonUrgent' })
