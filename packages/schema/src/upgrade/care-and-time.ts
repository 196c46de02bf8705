import type { ContentStep } from './content.ts'

/** Site settings name the emergency cards of every page; those of earlier releases name none. */
export const careAndTime: ContentStep = (type, content) =>
  type === 'site-settings' && content.emergencyCards === undefined ? { ...content, emergencyCards: [] } : content
