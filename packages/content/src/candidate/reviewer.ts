import type { PayloadRequest } from 'payload'
import { hasRole } from '../model/access/has-role.ts'
import { transactionOf } from './candidate.ts'
import { authorsOfChanges } from './authors-of-changes.ts'
import { refusal } from '../model/refusal.ts'
import type { ClinicalWords } from '../model/clinical-key.ts'

/** Somebody who may sign clinical content. */
export interface Reviewer {
  id: string
  name: string
  /** As it is recorded with an approval, e.g. `CA A 12345`. */
  licence: string
  /** Id of the entry whose name stands under what is signed. */
  person: string
}

/** The account behind a request as somebody who may answer for these words; says what is missing, where it may not. */
export async function reviewerOf(req: PayloadRequest, words: ClinicalWords): Promise<Reviewer> {
  const reviewer = await signedInReviewer(req)
  const authors = await authorsOfChanges(req, words)
  if (!authors.some(({ id }) => id === reviewer.id)) return reviewer
  throw refusal(
    'You have changed this text yourself since it was last approved. Ask another reviewer to look at it.',
    403,
  )
}

/** The account as it is now, not as it was at sign-in. */
export async function signedInReviewer(req: PayloadRequest): Promise<Reviewer> {
  const id = req.user?.id
  const user =
    id === undefined
      ? null
      : await req.payload.findByID({
          collection: 'users',
          id,
          depth: 0,
          disableErrors: true,
          overrideAccess: true,
          req: transactionOf(req),
        })
  if (!user || !hasRole(user, 'reviewer')) throw refusal('Only a clinical reviewer can do this.', 403)
  const { number, state } = user.licence ?? {}
  if (!number || !state)
    throw refusal('Your account has no licence number and state. Ask an admin to fill them in, then try again.', 403)
  if (typeof user.person !== 'string')
    throw refusal('Your account names no entry under “People”. Ask an admin to choose yours, then try again.', 403)
  const person = await livePerson(req, user.person)
  if (!person?.isActive) throw refusal('Your entry under “People” is not published or not active. Ask an admin.', 403)
  return { id: user.id, name: user.name, licence: `${state} ${number}`, person: user.person }
}

async function livePerson(req: PayloadRequest, id: string): Promise<{ isActive?: unknown } | undefined> {
  const { docs } = await req.payload.db.find<{ isActive?: unknown }>({
    collection: 'people',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { isActive: true },
    pagination: false,
    limit: 1,
    req: transactionOf(req),
  })
  return docs[0]
}
