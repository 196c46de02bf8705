import { urgencies, type CareAction, type CareAdvice, type Urgency } from '@carepath/schema'
import type { PageContext } from '../../page-context/page-context.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'
import { clinicLinks } from './clinic-links.ts'
import { callLink, textLink, type ContactLink } from './contact-link.ts'

/** A care card, ready to render. */
export interface CareCardView {
  id: string
  urgency: Urgency
  /** "Call 911 now if:" */
  action: string
  setting: string
  conditions: string[]
  links: ContactLink[]
  hours?: string
  outOfHoursAction?: string
}

interface CareReference {
  type: 'care-advice'
  id: string
}

/** The cards of these references, most urgent first, each once. */
export function careCards(
  context: PageContext,
  references: readonly CareReference[],
  from: FieldPlace,
): CareCardView[] {
  return references
    .filter(({ id }, index) => references.findIndex((other) => other.id === id) === index)
    .map((reference, index) => careCard(context, reference, { ...from, field: `${from.field}.${index}` }))
    .toSorted((a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency))
}

function careCard(context: PageContext, reference: CareReference, from: FieldPlace): CareCardView {
  const card = context.require(reference, from)
  context.noteReviewed(card)
  const { hours, outOfHoursAction } = card
  return {
    id: card.id,
    urgency: card.urgency,
    action: context.text.careAction[card.action],
    setting: context.text.careSetting[card.setting],
    conditions: card.conditions,
    links: contactLinks(context, card),
    ...(hours && { hours }),
    ...(outOfHoursAction && { outOfHoursAction }),
  }
}

/** Phone links of a card: the numbers of its action, or the card's own. An emergency card links no other number. */
function contactLinks(context: PageContext, card: CareAdvice): ContactLink[] {
  const linksByAction: Record<CareAction, () => ContactLink[]> = {
    call911: () => [callLink(context, '911')],
    callOrText988: () => [callLink(context, '988'), textLink(context, '988')],
    callClinicNow: () => (card.phone ? [callLink(context, card.phone)] : clinicLinks(context)),
    callDoctor: () => (card.phone ? [callLink(context, card.phone)] : []),
    tellStaffNow: () => [],
    tellStaff: () => [],
    lookAfterYourself: () => [],
  }
  return linksByAction[card.action]()
}
