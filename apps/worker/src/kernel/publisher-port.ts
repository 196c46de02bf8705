import type { Publisher, ReleaseReport } from '@carepath/publisher'

/** What one publish has changed, or why it failed. */
export type PublishReport = ReleaseReport

/** The part of the publisher that releases need. */
export type PublisherPort = Pick<Publisher, 'documents' | 'publish'>
