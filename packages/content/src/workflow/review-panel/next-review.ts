import { isClinicalType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { loadAuthors } from '../../candidate/signatures/authors.ts'
import { requireReviewer } from '../../candidate/signatures/reviewer.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { hasRole } from '../../model/access/has-role.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import type { Review } from '../../model/payload-types.ts'
import { reviewPath } from '../due-reviews/review-path.ts'
import { toPermission } from '../request/permission.ts'

/** What a reviewer is offered to read next. */
export interface NextReview {
  title: string
  /** In the words of the admin. */
  kind: string
  locale: ClinicalWords['locale']
  /** Path of its review inside the admin. */
  path: string
  /** How many wait for this reviewer, the one on the screen left aside; at most as many as are looked at. */
  count: number
}

/** A reviewer needs one of them. */
const maxLookedAt = 25

/**
 * The document that a reviewer reads after another one: the next of those that wait, the longest waiting first, and the first
 * one after the last. What they have written themselves isn't among them. Null for everybody who is no reviewer.
 */
export async function findNextReview(req: PayloadRequest, shown: ClinicalWords): Promise<NextReview | null> {
  if (!hasRole(req.user, 'reviewer')) return null
  const { docs } = await req.payload.find({
    ...{ collection: 'reviews', where: { status: { equals: 'inReview' } }, sort: 'submittedAt', limit: maxLookedAt },
    ...{ depth: 0, overrideAccess: true, req: onlyTransaction(req) },
  })
  const at = docs.findIndex((request) => isOf(request, shown))
  const inTurn = [...docs.slice(at + 1), ...docs.slice(0, Math.max(at, 0))]
  const open: Review[] = []
  for (const request of inTurn) if (await mayReview(req, request)) open.push(request)
  const [next] = open
  if (!next) return null
  const { title, documentType: type, documentId: id, locale } = next
  return { title, kind: kindOf(type), locale, path: reviewPath({ type, id, locale }), count: open.length }
}

const isOf = ({ documentType, documentId, locale }: Review, words: ClinicalWords): boolean =>
  documentType === words.type && documentId === words.id && locale === words.locale

async function mayReview(req: PayloadRequest, { documentType: type, documentId: id, locale }: Review) {
  if (!isClinicalType(type)) return false
  return (await toPermission(requireReviewer(req, await loadAuthors(req, { type, id, locale })))) === true
}
