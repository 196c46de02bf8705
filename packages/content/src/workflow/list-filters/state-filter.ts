import { isClinicalType } from '@carepath/schema'
import type { PayloadRequest, Where } from 'payload'
import {
  documentStateField,
  documentStatePath,
  documentStates,
  type DocumentState,
} from '../../fields/inputs/document-state.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { loadOpenWithdrawals } from '../../candidate/stored/open-withdrawals.ts'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import type { ReviewStatus } from '../../model/review-status.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import { withIds, type AnsweredFilter } from './answer-filters.ts'
import { loadStates } from './load-states.ts'

interface Asked {
  req: PayloadRequest
  type: CollectionDocumentType
}

/** Finds documents by how they stand. */
export const stateFilter = (type: CollectionDocumentType): AnsweredFilter => ({
  names: [documentStateField, documentStatePath],
  label: '“State” can be asked for by a state',
  find: async (req, asked) => {
    const values = asked === 'any' ? [...documentStates] : asked
    const found = await Promise.all(values.map((value) => findIds({ req, type }, value)))
    return withIds(found.flat())
  },
})

function findIds(asked: Asked, value: string): Promise<string[]> {
  if (value === 'due') return findDue(asked)
  if (value === 'mine') return findMine(asked)
  return documentStates.some((state) => state === value)
    ? findInState(asked, value as DocumentState)
    : Promise.resolve([])
}

/** Narrows the documents down to those that can be in a state, and asks how they stand. */
async function findInState(asked: Asked, state: DocumentState): Promise<string[]> {
  const { req, type } = asked
  const ids = await findCandidates(asked, state)
  const found: string[] = []
  for (let start = 0; start < ids.length; start += pageSize) {
    const some = ids.slice(start, start + pageSize)
    const states = await loadStates(req, type, some)
    found.push(...some.filter((id) => states[id]?.state === state))
  }
  return found
}

const pageSize = 200

const requestStatus = {
  returned: 'changesRequested',
  inReview: 'inReview',
  approved: 'approved',
} satisfies Partial<Record<DocumentState, ReviewStatus>>

async function findCandidates({ req, type }: Asked, state: DocumentState): Promise<string[]> {
  switch (state) {
    case 'withdrawn':
      return (await loadOpenWithdrawals(req.payload)).keys().flatMap((key) => (key.type === type ? [key.id] : []))
    case 'returned':
    case 'inReview':
    case 'approved':
      return findRequested({ req, type }, requestStatus[state])
    case 'draft':
    case 'changed':
      return findVersions({ req, type }, [{ 'version._status': { equals: 'draft' } }])
    case 'live':
      return findVersions({ req, type }, [{ 'version._status': { equals: 'published' } }])
  }
}

async function findRequested({ req, type }: Asked, status: ReviewStatus): Promise<string[]> {
  if (!isClinicalType(type)) return []
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { and: [{ status: { equals: status } }, { documentType: { equals: type } }] },
    ...{ depth: 0, pagination: false, overrideAccess: true, select: { documentId: true } },
    req: onlyTransaction(req),
  })
  return docs.map(({ documentId }) => documentId)
}

/** The documents whose newest version is so. */
async function findVersions({ req, type }: Asked, conditions: Where[]): Promise<string[]> {
  const { docs } = await req.payload.db.findVersions({
    ...{ collection: collectionSlugs[type], limit: 0, pagination: false },
    where: { and: [{ latest: { equals: true } }, ...conditions] },
    select: { parent: true },
    req: onlyTransaction(req),
  })
  return docs.map(({ parent }) => String(parent))
}

/** The documents whose last save is the asking person’s. */
function findMine(asked: Asked): Promise<string[]> {
  const { user } = asked.req
  return user ? findVersions(asked, [{ 'version.lastSave.by': { equals: user.id } }]) : Promise.resolve([])
}

/** The documents whose review is overdue or soon due; none where no worker answers. */
async function findDue({ req, type }: Asked): Promise<string[]> {
  const due = (await askWorker(req.payload, 'dueReviews', {})) ?? []
  return due.flatMap((each) => (each.type === type ? [each.id] : []))
}
