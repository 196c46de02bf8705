import type { PayloadRequest } from 'payload'
import { hasRole } from '../../model/access/has-role.ts'
import type { User } from '../../model/payload-types.ts'
import { onlyTransaction } from '../stored/form.ts'
import type { Author } from './authors.ts'
import { publicError } from '../../model/public-error.ts'

/** Somebody who may sign clinical content. */
export interface Reviewer {
  id: string
  name: string
  /** As it is recorded with an approval, e.g. `CA A 12345`, or `none: …` with the reason. */
  licence: string
  /** Id of the entry under “People” that is published as the reviewer. */
  person: string
}

/**
 * The account behind a request, where it may sign words that these authors have changed since the last approval. Otherwise
 * refuses and says what is missing.
 */
export async function requireReviewer(req: PayloadRequest, authors: readonly Author[]): Promise<Reviewer> {
  const reviewer = await requireReviewerAccount(req)
  if (!authors.some(({ id }) => id === reviewer.id)) return reviewer
  throw publicError(
    'You have changed this text yourself since it was last approved. Ask another reviewer to look at it.',
    403,
  )
}

/** The reviewer's account behind a request as it is now, not as it was at sign-in. Refuses an account that lacks something. */
export async function requireReviewerAccount(req: PayloadRequest): Promise<Reviewer> {
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
          req: onlyTransaction(req),
        })
  if (!user || !hasRole(user, 'reviewer')) throw publicError('Only a clinical reviewer can do this.', 403)
  const licence = licenceWords(user.licence)
  if (licence === undefined)
    throw publicError(
      'Your account has neither a license number with who issued it, nor a reason why there is none. Ask an admin to fill them in, then try again.',
      403,
    )
  if (typeof user.person !== 'string')
    throw publicError('Your account has no People profile. Ask an admin to choose yours, then try again.', 403)
  const person = await findLivePerson(req, user.person)
  if (!person?.isActive) throw publicError('Your People profile is not published or not active. Ask an admin.', 403)
  return { id: user.id, name: user.name, licence, person: user.person }
}

/** A licence, or why its holder has none: some professions have no register in some countries. */
function licenceWords(licence: User['licence']): string | undefined {
  const { number, state, none } = licence ?? {}
  if (number && state) return `${state} ${number}`
  return number || state || !none ? undefined : `none: ${none}`
}

async function findLivePerson(req: PayloadRequest, id: string): Promise<{ isActive?: unknown } | undefined> {
  const { docs } = await req.payload.db.find<{ isActive?: unknown }>({
    collection: 'people',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: { isActive: true },
    pagination: false,
    limit: 1,
    req: onlyTransaction(req),
  })
  return docs[0]
}
