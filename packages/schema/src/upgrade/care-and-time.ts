import type { Content, ContentStep } from './content.ts'

/**
 * Site settings name the emergency cards of every page; those of earlier releases name none. Care cards tell staff, now or in
 * time, where earlier ones told a nurse, however urgent it was.
 */
export const careAndTime: ContentStep = (type, content) => {
  if (type === 'site-settings' && content.emergencyCards === undefined) return { ...content, emergencyCards: [] }
  return type === 'care-advice' ? withPresentAction(content) : content
}

/** The action of a care card, published or stored; the same object where it is a present one. */
export function withPresentAction<T extends Content>(card: T): T {
  if (card.action !== 'tellNurse') return card
  return { ...card, action: card.urgency === 'emergency' || card.urgency === 'urgent' ? 'tellStaffNow' : 'tellStaff' }
}
