import { isClinicalType, type Locale } from '@carepath/schema'
import type { PayloadRequest, Where } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { loadOpenWithdrawals } from '../../candidate/stored/open-withdrawals.ts'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import type { DocumentState } from '../../fields/inputs/document-state.ts'
import type { Review } from '../../model/payload-types.ts'
import { isApprovalInForce } from '../review/approved-request.ts'

/** How some documents stand, by their ids. */
export type DocumentStates = Record<string, { state: DocumentState; languages: Locale[] }>

/** Loads how some documents of a type stand, and, where a language is in review, which. */
export async function loadStates(
  req: PayloadRequest,
  type: CollectionDocumentType,
  ids: string[],
): Promise<DocumentStates> {
  const [newest, live, requests, withdrawals] = await Promise.all([
    findPublished(req, type, { and: [{ parent: { in: ids } }, { latest: { equals: true } }] }),
    findLive(req, type, ids),
    loadRequests(req, type, ids),
    loadOpenWithdrawals(req.payload, { ids }),
  ])
  const states: DocumentStates = {}
  for (const id of ids) {
    const own = requests.filter(({ documentId }) => documentId === id)
    const inReview = await describeRequests(req, own)
    const state = (): DocumentState => {
      if (withdrawals.isWithdrawn({ type, id })) return 'withdrawn'
      if (inReview) return inReview.state
      if (!live.has(id)) return 'draft'
      return newest.has(id) ? 'live' : 'changed'
    }
    states[id] = { state: state(), languages: inReview?.languages ?? [] }
  }
  return states
}

/** What the requests for review of one document come to: the one that asks for most comes first. */
async function describeRequests(req: PayloadRequest, requests: Review[]) {
  const withStatus = (status: Review['status']) => requests.filter((each) => each.status === status)
  const languagesOf = (some: Review[]) => some.map(({ locale }) => locale)
  const [returned, waiting] = [withStatus('changesRequested'), withStatus('inReview')]
  if (returned.length > 0) return { state: 'returned' as const, languages: languagesOf(returned) }
  if (waiting.length > 0) return { state: 'inReview' as const, languages: languagesOf(waiting) }
  const approved: Review[] = []
  for (const request of withStatus('approved')) if (await isApprovalInForce(req, request)) approved.push(request)
  return approved.length > 0 ? { state: 'approved' as const, languages: languagesOf(approved) } : undefined
}

/** Those of the documents whose version is published. */
async function findPublished(req: PayloadRequest, type: CollectionDocumentType, where: Where): Promise<Set<string>> {
  const { docs } = await req.payload.db.findVersions<{ _status?: unknown }>({
    ...{ collection: collectionSlugs[type], where, limit: 0, pagination: false },
    select: { parent: true, version: { _status: true } },
    req: onlyTransaction(req),
  })
  return new Set(docs.flatMap(({ parent, version }) => (version._status === 'published' ? [String(parent)] : [])))
}

async function findLive(req: PayloadRequest, type: CollectionDocumentType, ids: string[]): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    ...{ collection: collectionSlugs[type], limit: 0, pagination: false },
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: { _status: true },
    req: onlyTransaction(req),
  })
  return new Set(docs.map(({ id }) => id))
}

async function loadRequests(req: PayloadRequest, type: CollectionDocumentType, ids: string[]): Promise<Review[]> {
  if (!isClinicalType(type)) return []
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      and: [
        { documentType: { equals: type } },
        { documentId: { in: ids } },
        { status: { in: ['changesRequested', 'inReview', 'approved'] } },
      ],
    },
    ...{ depth: 0, pagination: false, overrideAccess: true },
    req: onlyTransaction(req),
  })
  return docs
}
