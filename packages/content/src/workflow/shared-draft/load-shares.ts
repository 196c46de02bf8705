import type { DraftComment } from '../../model/payload-types.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { isOpen } from './find-share.ts'

/** A link as the form lists it. */
export interface ShownShare {
  id: string
  forName: string
  /** Instant at which it ends. */
  until: string
  madeBy: string
  /** `ended` where its time is over, or where whoever made it works here no more. */
  state: 'open' | 'ended' | 'revoked'
  revokedBy: string | null
  openings: number
  /** Instant. */
  lastOpenedAt: string | null
  mayComment: boolean
  comments: GuestComment[]
}

/** What a guest has written. */
export type GuestComment = Pick<DraftComment, 'id' | 'name' | 'words' | 'at'>

/** Links that a form lists, the newest first. */
const mostShown = 50

/** The links to a draft in one language, newest first, with what their readers have written. */
export async function loadShares(req: SignedInRequest, { type, id, locale }: ClinicalWords): Promise<ShownShare[]> {
  const options = { pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
  const { docs } = await req.payload.find({
    ...options,
    collection: 'shared-drafts',
    where: { documentType: { equals: type }, documentId: { equals: id }, locale: { equals: locale } },
    sort: '-createdAt',
    pagination: true,
    limit: mostShown,
  })
  if (docs.length === 0) return []
  const { docs: comments } = await req.payload.find({
    ...options,
    collection: 'draft-comments',
    where: { share: { in: docs.map((share) => share.id) } },
    sort: 'at',
  })
  return Promise.all(
    docs.map(async (share): Promise<ShownShare> => {
      const { forName, until, madeBy, openings, mayComment } = share
      return {
        ...{ id: share.id, forName, until, madeBy, openings, mayComment },
        state: share.revokedAt ? 'revoked' : (await isOpen(req.payload, share)) ? 'open' : 'ended',
        revokedBy: share.revokedBy ?? null,
        lastOpenedAt: share.lastOpenedAt ?? null,
        comments: comments
          .filter((comment) => comment.share === share.id)
          .map(({ id: key, name, words, at }) => ({ id: key, name, words, at })),
      }
    }),
  )
}
