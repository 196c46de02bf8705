import type { Publisher, ReleaseReport } from '@carepath/publisher'

/** What became of one publish. */
export type PublishReport = ReleaseReport

/** As much of the publisher as releases need. */
export type PublisherPort = Pick<Publisher, 'documents' | 'publish'>
