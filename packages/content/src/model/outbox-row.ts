import type { WrittenType } from '@carepath/schema'

/** What happened to something live. */
export const outboxEvents = ['publish', 'unpublish', 'delete', 'withdraw'] as const
export type OutboxEvent = (typeof outboxEvents)[number]

/** How far a change has come. */
export const outboxStatuses = ['queued', 'published', 'failed'] as const
export type OutboxStatus = (typeof outboxStatuses)[number]

/** A change that is public from now on. */
export interface QueuedChange {
  event: OutboxEvent
  documentType: WrittenType | 'media'
  documentId: string
  /** The document's name, for people. */
  title: string
  /** Goes live even while the site is pinned: for what must not stay live an hour longer. */
  isUrgent?: boolean
  /** One of several that one request saves; told by the operation where it is left out. */
  isBulk?: boolean
  /** Public paths a picture had before it changed. */
  formerAssets?: string[]
  /** Where readers of a page that is gone are taken. */
  redirectTo?: string | undefined
}
