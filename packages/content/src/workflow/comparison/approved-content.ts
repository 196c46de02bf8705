import { toPresentContent, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** The words of an approval. */
export interface ApprovedContent {
  approver: string
  at: string
  /** Of a translation: hash of the English text it was compared with. */
  sourceHash: string | undefined
  content: PublishedDocument
}

/** Loads the words of the last approval of a document in one language; with a hash, of the last approval of those words. */
export async function loadApprovedContent(
  req: PayloadRequest,
  { type, id, locale }: ClinicalWords,
  hash?: string,
): Promise<ApprovedContent | undefined> {
  const { docs } = await req.payload.find({
    collection: 'approvals',
    where: {
      and: [
        { documentType: { equals: type } },
        { documentId: { equals: id } },
        { locale: { equals: locale } },
        ...(hash === undefined ? [] : [{ hash: { equals: hash } }]),
      ],
    },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  const [last] = docs
  if (!last) return undefined
  const { approver, at, sourceHash, content } = last
  // The content had the contract's shape of its time when it was saved, and nobody can change an approval.
  const present = toPresentContent(type, content as Record<string, unknown>) as unknown as PublishedDocument
  return { approver, at, sourceHash: sourceHash ?? undefined, content: present }
}
