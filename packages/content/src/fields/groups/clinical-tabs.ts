import type { Tab } from 'payload'
import { review } from './review.ts'
import { seo } from './seo.ts'

/** The last two tabs of every clinical document. */
export function clinicalTabs(): Tab[] {
  return [
    { label: 'Credits & sources', fields: [review()] },
    { label: 'Search', fields: [seo()] },
  ]
}
