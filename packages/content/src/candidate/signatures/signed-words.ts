import { formerContentHash, type Draft } from '@carepath/editorial'
import { renditionKey, type Content, type DocumentType, type RenditionKey } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Approval } from '../../model/payload-types.ts'
import { loadApprovals } from './approvals.ts'

/** Documents whose words have moved to others: those of which a former approval may have to be read. */
const movedFrom: DocumentType = 'side-effect'

/** The words that persons have signed, of the documents whose words have moved to others. */
export interface SignedWords {
  /** The words of a document as their newest approval has them; undefined where that was another person's, or has ended. */
  find(words: RenditionKey, person: string): Content | undefined
}

/** Loads the words of the newest approval of each side effect in each language. */
export async function loadSignedWords(payload: Payload): Promise<SignedWords> {
  const { docs } = await payload.db.find<Approval>({
    collection: 'approvals',
    where: { documentType: { equals: movedFrom } },
    sort: 'at',
    limit: 0,
    pagination: false,
  })
  const newest = new Map(
    docs.map((approval) => [
      renditionKey({ type: movedFrom, id: approval.documentId, locale: approval.locale }),
      approval,
    ]),
  )
  const ids = [...new Set(docs.map(({ documentId }) => documentId))]
  const approvals = await loadApprovals(payload, movedFrom, ids)
  const hasEnded = (approval: Approval): boolean => {
    const recalledAt = approvals.lastRecall({ type: movedFrom, id: approval.documentId })
    return approvals.revocationOf(approval) !== undefined || (recalledAt !== undefined && recalledAt >= approval.at)
  }
  return {
    find: (words, person) => {
      const approval = newest.get(renditionKey(words))
      if (approval?.person !== person || hasEnded(approval) || !isAsSigned(approval)) return undefined
      return approval.content as Content
    },
  }
}

/** True for words that still fit the hash they were signed with, under one of the earlier versions of the hash. */
function isAsSigned({ content, hash, signedHash }: Approval): boolean {
  const words = content as unknown as Draft
  return [undefined, 2].some((version) => formerContentHash(words, version) === (signedHash ?? hash))
}
