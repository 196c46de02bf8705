import type { WrittenType } from '@carepath/schema'

/** How something live was changed. */
export const outboxEvents = ['publish', 'unpublish', 'delete', 'withdraw'] as const
export type OutboxEvent = (typeof outboxEvents)[number]

/** Whether a change has been published. */
export const outboxStatuses = ['queued', 'published', 'failed'] as const
export type OutboxStatus = (typeof outboxStatuses)[number]

/** A change of something live, to be published. */
export interface QueuedChange {
  event: OutboxEvent
  documentType: WrittenType | 'media'
  documentId: string
  /** The document's name, for people. */
  title: string
  /** Published even while the site is pinned: a page that must not stay live. */
  isUrgent?: boolean
  /** One of several changes of one request; where it is left out, the request's operation decides. */
  isBulk?: boolean
  /** Public paths a picture had before it changed. */
  formerAssets?: string[]
  /** Address that readers of a removed page are redirected to. */
  redirectTo?: string | undefined
}
