import { DocumentKeySchema, WrittenTypeSchema } from '@carepath/schema'
import type { Payload } from 'payload'
import { loadHead } from '../../evidence/append-entry.ts'
import type { EvidenceAction } from '../../model/evidence-action.ts'
import type { NotificationKind } from '../../model/notification.ts'
import type { Evidence } from '../../model/payload-types.ts'
import { roles } from '../../model/roles.ts'
import type { DueReview } from '../../outbox/due-review.ts'
import { reminderKey } from '../due-reviews/reminder.ts'
import type { News } from './notify.ts'

/** Actions of the evidence log that people are told of. */
const kinds: Partial<Record<EvidenceAction, NotificationKind>> = {
  submitted: 'submitted',
  changesRequested: 'returned',
  commentAnswered: 'commentAnswered',
  approved: 'approved',
  published: 'published',
  recalled: 'withdrawn',
  held: 'withdrawn',
}

/** Entries of the log that are read at a time. */
const batch = 200
const options = { limit: batch, pagination: false, depth: 0, overrideAccess: true } as const

/** News among the entries of the log after one of a number, and the number up to which it was read. */
export async function findNews(payload: Payload, after: number): Promise<{ news: News[]; upTo: number }> {
  const where = { sequence: { greater_than: after } }
  const { docs } = await payload.find({ ...options, collection: 'evidence', where, sort: 'sequence' })
  const news: News[] = []
  for (const entry of docs) news.push(...(await toNews(payload, entry)))
  return { news, upTo: docs.at(-1)?.sequence ?? after }
}

/** The number of the newest entry: who begins to listen is not told of what went before. */
export async function newestEntry(payload: Payload): Promise<number> {
  return (await loadHead(payload)).sequence
}

async function toNews(payload: Payload, entry: Evidence): Promise<News[]> {
  const kind = kinds[entry.action]
  const { documentType: type, documentId: id, locale, actor, actorId, at, sequence } = entry
  if (!kind || !type || !id) return []
  return [
    {
      ...{ key: `entry ${sequence ?? ''}`, kind, document: { type, id }, locale: locale ?? undefined, at },
      by: actorId ? { id: actorId, name: actor } : undefined,
      to: await readersOf(payload, kind, entry),
    },
  ]
}

async function readersOf(payload: Payload, kind: NotificationKind, entry: Evidence): Promise<News['to']> {
  if (kind === 'submitted') return { roles: ['reviewer'] }
  if (kind === 'withdrawn') return { roles }
  if (kind === 'published') return { accounts: await loadInvolved(payload, entry, involvedActions) }
  if (kind === 'commentAnswered') return { accounts: await loadInvolved(payload, entry, commentingActions) }
  return { accounts: (await loadInvolved(payload, entry, ['submitted'])).slice(0, 1) }
}

const involvedActions: EvidenceAction[] = ['submitted', 'approved', 'scheduled', 'published']

const commentingActions: EvidenceAction[] = ['submitted', 'changesRequested', 'commentAnswered']

/** Accounts that took steps with a document, in its language where the entry has one, the latest first. */
async function loadInvolved(
  payload: Payload,
  { documentType, documentId, locale }: Pick<Evidence, 'documentType' | 'documentId' | 'locale'>,
  actions: EvidenceAction[],
): Promise<string[]> {
  const about = [{ documentType: { equals: documentType } }, { documentId: { equals: documentId } }]
  const where = { and: [...about, { action: { in: actions } }, ...(locale ? [{ locale: { equals: locale } }] : [])] }
  const { docs } = await payload.find({ ...options, collection: 'evidence', where, sort: '-sequence' })
  return [...new Set(docs.flatMap(({ actorId }) => actorId ?? []))]
}

/** Schedules that failed since an instant: whoever works on the document is told, and admins. */
export async function findMissed(payload: Payload, since: Date): Promise<News[]> {
  const ofSchedules = [{ status: { equals: 'failed' } }, { 'error.code': { equals: 'missedSchedule' } }]
  const where = { and: [...ofSchedules, { startedAt: { greater_than: since.toISOString() } }] }
  const { docs } = await payload.find({ ...options, collection: 'releases', where, sort: 'startedAt' })
  const news: News[] = []
  for (const { id, startedAt, error } of docs) {
    const { data: key } = DocumentKeySchema.safeParse(error?.document)
    const { data: type } = WrittenTypeSchema.safeParse(key?.type)
    if (!key || !type) continue
    const involved = await loadInvolved(payload, { documentType: type, documentId: key.id }, involvedActions)
    const to: News['to'] = { roles: ['admin'], accounts: involved }
    news.push({ key: `release ${id}`, kind: 'scheduleFailed', document: { type, id: key.id }, at: startedAt, to })
  }
  return news
}

/** Reviews that are due soon or overdue: mails remind of them once a day. */
export function findDue(due: readonly DueReview[]): News[] {
  return due.map((review): News => ({
    ...{ key: `due ${reminderKey(review)}`, kind: 'reviewDue', at: new Date().toISOString() },
    document: { type: review.type, id: review.id },
    to: { roles: ['reviewer', 'admin'] },
    isMailedElsewhere: true,
  }))
}
