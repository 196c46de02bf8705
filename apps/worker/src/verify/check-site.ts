import { setTimeout as pause } from 'node:timers/promises'
import type { SiteDifference } from '@carepath/publisher'
import { CarepathError, documentKey, type PublishedDocument } from '@carepath/schema'
import { compareDocuments, type DocumentDifference } from './compare-documents.ts'
import type { Leader } from '../release/leader.ts'
import { LiveDocuments } from '../kernel/live-documents.ts'
import { loadQueuedRows } from '../kernel/outbox-rows.ts'
import { loadPublishableDocuments } from './load-publishable-documents.ts'

/** What a comparison of the live site with the database has found. */
export interface SiteCheck {
  /** ISO 8601. */
  checkedAt: string
  /** How many renditions should be live. */
  documentCount: number
  /** The release the site is held at: then it is compared with that, and the database has to wait. */
  pinnedTo: number | null
  documents: DocumentDifference[]
  files: SiteDifference[]
  /** Documents that can't be live as the database has them; their last good version is. No fault of the site's. */
  unpublishable: { document: string; title: string; message: string }[]
}

/** How often what is on its way to patients is waited for. */
const maxAttempts = 50
const waitMs = 200

/**
 * Maps every document of the database afresh, renders all of them, and compares with every live file. Publishing goes on
 * meanwhile.
 */
export async function checkSite(leader: Leader, { isPublishing }: { isPublishing: boolean }): Promise<SiteCheck> {
  const { payload, publisher, releaser } = leader
  const isEmpty = publisher.documentCount === 0 && (await loadPublishableDocuments(payload)).documents.length === 0
  if (isEmpty) return nothingToCheck()
  const unfit = new Set(releaser.failedKeys())
  for (;;) {
    let found: Expectation | undefined
    try {
      const files = await publisher.verify(async () => {
        found = await loadExpectation(leader, { unfit, isPublishing })
        return found.expected
      })
      const { expected = [], documents = [], unpublishable = [] } = found ?? {}
      const pinnedTo = publisher.pin?.release ?? null
      const checkedAt = new Date().toISOString()
      return { checkedAt, documentCount: expected.length, pinnedTo, documents, files, unpublishable }
    } catch (error) {
      // A page that can't be rendered keeps its document back, as in any release.
      const culprit = error instanceof CarepathError ? error.place.document : undefined
      if (culprit === undefined || unfit.has(culprit)) throw error
      unfit.add(culprit)
    }
  }
}

/** Before the first publish. */
function nothingToCheck(): SiteCheck {
  const checkedAt = new Date().toISOString()
  return { checkedAt, documentCount: 0, pinnedTo: null, documents: [], files: [], unpublishable: [] }
}

interface Expectation extends Pick<SiteCheck, 'documents' | 'unpublishable'> {
  expected: PublishedDocument[]
}

/** What should be live, once nothing is on its way any more. Without a worker, nothing is: what is queued was missed. */
async function loadExpectation(
  { payload, publisher }: Leader,
  { unfit, isPublishing }: { unfit: ReadonlySet<string>; isPublishing: boolean },
): Promise<Expectation> {
  for (let attempt = 0; ; attempt += 1) {
    const before = [...publisher.documents()]
    if (publisher.pin) return { expected: before, documents: [], unpublishable: [] }
    const { documents: expected, refused } = await loadPublishableDocuments(payload, new LiveDocuments(before), unfit)
    const documents = compareDocuments(expected, publisher.documents())
    const unpublishable = refused.map(({ change, error }) => {
      return { document: documentKey(change), title: change.title, message: error.toSentence() }
    })
    if (documents.length === 0 || !isPublishing || attempt === maxAttempts)
      return { expected, documents, unpublishable }
    const onItsWay = new Set(
      (await loadQueuedRows(payload)).map(({ documentType: type, documentId: id }) =>
        type === 'media' ? '' : documentKey({ type, id }),
      ),
    )
    const isSettled = !documents.some(({ document }) => onItsWay.has(document))
    if (isSettled && compareDocuments(before, publisher.documents()).length === 0)
      return { expected, documents, unpublishable }
    await pause(waitMs)
  }
}

export const differenceCount = ({ documents, files }: SiteCheck): number => documents.length + files.length
