import { documentKey, type Locale } from '@carepath/schema'
import { APIError, type PayloadRequest } from 'payload'
import { entityFor } from '../../candidate/stored/entity.ts'
import { loadNewestForm, onlyTransaction } from '../../candidate/stored/form.ts'
import { isRowLive } from '../../candidate/stored/live-row.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import type { Together } from '../../request/together.ts'
import { inWords } from './in-words.ts'
import { planTogether, type Member } from './plan-together.ts'

interface TogetherOptions {
  /** True where nothing is done unless everything can be. */
  isAllOrNothing?: boolean
  /** Languages in which each document goes live, or not at all. */
  languages?: readonly Locale[]
}

/**
 * Publishes and takes down a set of documents in one transaction, and so in one release, as far as it can be done. Returns
 * why the rest can't; with `isAllOrNothing` nothing is done where there is a rest.
 */
export async function publishTogether(
  req: PayloadRequest,
  members: readonly Member[],
  { isAllOrNothing = false, languages = [] }: TogetherOptions = {},
): Promise<Together['refused']> {
  const wanted = await withoutDone(req, members)
  const refused: Together['refused'] = new Map()
  for (;;) {
    const rest = wanted.filter((member) => !refused.has(documentKey(member)))
    const plan = await planTogether(req, rest, { languages })
    for (const [key, error] of plan.refused) refused.set(key, error)
    // What isn't refused itself has lost its release: the rest is judged without it.
    if (refuseBrokenReleases(members, refused)) continue
    if (isAllOrNothing && refused.size > 0) return refused
    const ready = rest.filter((member) => !refused.has(documentKey(member)))
    if (ready.length === 0) return refused
    const failed = await saveAll(req, ready, plan)
    if (!failed) return refused
    // It has changed since it was checked, and nothing is saved: the others are tried again without it.
    refused.set(documentKey(failed.member), failed.error)
    refuseBrokenReleases(members, refused)
  }
}

/** Refuses the other members of a release of which one was refused; true where there were any. */
function refuseBrokenReleases(members: readonly Member[], refused: Together['refused']): boolean {
  const isRefused = (member: Member) => refused.has(documentKey(member))
  const broken = new Set(members.filter(isRefused).flatMap(({ release }) => release ?? []))
  const others = members.filter((member) => member.release && broken.has(member.release) && !isRefused(member))
  for (const member of others)
    refused.set(documentKey(member), publicError('Another document of its release can’t go live, and all go together.'))
  return others.length > 0
}

/** A document whose newest version is live already needs nothing: the same set can be published twice. */
async function withoutDone(req: PayloadRequest, members: readonly Member[]): Promise<Member[]> {
  const left: Member[] = []
  for (const member of members) {
    const isLive = await isRowLive(req, member)
    const isDone =
      member.event === 'unpublish' ? !isLive : isLive && (await loadNewestForm(req, member))._status === 'published'
    if (!isDone && !left.some((other) => documentKey(other) === documentKey(member))) left.push(member)
  }
  return left
}

interface Failure {
  member: Member
  error: Error
}

/** Saves all of them in one transaction; where one is refused, none, and that one is returned. */
async function saveAll(
  req: PayloadRequest,
  members: readonly Member[],
  together: Together,
): Promise<Failure | undefined> {
  let failure: Failure | undefined
  try {
    await inTransaction(req, async () => {
      for (const member of members)
        await save(req, member, together).catch((error: unknown) => {
          if (error instanceof APIError) failure = { member, error: inWords(error) }
          throw error
        })
    })
  } catch (error) {
    if (!failure) throw error
  }
  return failure
}

async function save(req: PayloadRequest, { type, id, event, user, schedule }: Member, together: Together) {
  const entity = entityFor(type)
  const options = {
    data: { _status: event === 'publish' ? ('published' as const) : ('draft' as const) },
    depth: 0,
    overrideAccess: true,
    user: user ?? req.user,
    // What each of them brings about is told in the answer to the request.
    context: { together, notices: (req.context.notices ??= []), ...(schedule ? { schedule } : {}) },
    req: onlyTransaction(req),
  }
  await ('global' in entity
    ? req.payload.updateGlobal({ slug: entity.global, ...options })
    : req.payload.update({ collection: collectionSlugs[type as 'page'], id, ...options }))
}
