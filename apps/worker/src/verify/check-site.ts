import { setTimeout as pause } from 'node:timers/promises'
import { CarepathError, documentKey, type PublishedDocument } from '@carepath/schema'
import type { SiteCheck } from '@carepath/content/outbox/verification.ts'
import { LiveDocuments } from '../kernel/live-documents.ts'
import { loadQueuedRows } from '../kernel/outbox-rows.ts'
import type { Leader } from '../release/leader.ts'
import { listUnrenderable } from '../release/unrenderable.ts'
import { compareDocuments } from './compare-documents.ts'
import { findUnsignedWords } from './find-unsigned-words.ts'
import { loadPublishableDocuments } from './load-publishable-documents.ts'

/** How often the check waits for queued rows to be published. */
const maxAttempts = 50
const waitMs = 200

/**
 * Maps every document of the database anew, renders all of them and compares the result with every live file. Publishing
 * goes on meanwhile.
 */
export async function checkSite(leader: Leader, { isPublishing }: { isPublishing: boolean }): Promise<SiteCheck> {
  const { payload, publisher, releaser } = leader
  const isEmpty = publisher.documentCount === 0 && (await loadPublishableDocuments(payload)).documents.length === 0
  if (isEmpty) return emptyCheck()
  const unrenderable = new Set(releaser.failedKeys())
  for (;;) {
    let expectation: Expectation | undefined
    try {
      const files = await publisher.verify(async () => {
        expectation = await loadExpectation(leader, { unrenderable, isPublishing })
        return expectation.expected
      })
      const { expected = [], documents = [], unpublishable: refused = [] } = expectation ?? {}
      const asTheyWere = listUnrenderable(leader).map((page) => {
        return { document: page.document ?? page.path, title: page.title, message: page.message }
      })
      const unpublishable = [...refused, ...asTheyWere]
      const pinnedTo = publisher.pin?.release ?? null
      const checkedAt = new Date().toISOString()
      const unsigned = await findUnsignedWords(payload, publisher.documents())
      return { checkedAt, documentCount: expected.length, pinnedTo, documents, files, unsigned, unpublishable }
    } catch (error) {
      // As in a release, a document whose page can't be rendered is left out.
      const culprit = error instanceof CarepathError ? error.place.document : undefined
      if (culprit === undefined || unrenderable.has(culprit)) throw error
      unrenderable.add(culprit)
    }
  }
}

/** The check of a site before its first release. */
function emptyCheck(): SiteCheck {
  const checkedAt = new Date().toISOString()
  return { checkedAt, documentCount: 0, pinnedTo: null, documents: [], files: [], unsigned: [], unpublishable: [] }
}

interface Expectation extends Pick<SiteCheck, 'documents' | 'unpublishable'> {
  expected: PublishedDocument[]
}

/**
 * Loads what should be live, once the differing documents are not queued any more. Where no worker publishes meanwhile,
 * nobody would publish queued rows either, so that there is nothing to wait for.
 */
async function loadExpectation(
  { payload, publisher }: Leader,
  { unrenderable, isPublishing }: { unrenderable: ReadonlySet<string>; isPublishing: boolean },
): Promise<Expectation> {
  for (let attempt = 0; ; attempt += 1) {
    const before = [...publisher.documents()]
    if (publisher.pin) return { expected: before, documents: [], unpublishable: [] }
    const live = new LiveDocuments(before)
    const { documents: expected, refused } = await loadPublishableDocuments(payload, live, unrenderable)
    const documents = compareDocuments(expected, publisher.documents())
    const unpublishable = refused.map(({ change, error }) => {
      return { document: documentKey(change), title: change.title, message: error.toSentence() }
    })
    if (documents.length === 0 || !isPublishing || attempt === maxAttempts)
      return { expected, documents, unpublishable }
    const queued = new Set(
      (await loadQueuedRows(payload)).map(({ documentType: type, documentId: id }) =>
        type === 'media' ? '' : documentKey({ type, id }),
      ),
    )
    const hasQueued = documents.some(({ document }) => queued.has(document))
    const hasPublished = compareDocuments(before, publisher.documents()).length > 0
    if (!hasQueued && !hasPublished) return { expected, documents, unpublishable }
    await pause(waitMs)
  }
}

export const differenceCount = ({ documents, files }: SiteCheck): number => documents.length + files.length
