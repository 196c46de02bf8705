import type { Locale, WrittenType } from '@carepath/schema'
import type { Payload } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import type { NotificationKind, NotificationWay } from '../../model/notification.ts'
import type { User } from '../../model/payload-types.ts'
import type { Role } from '../../model/roles.ts'
import { isInBell, isMailed, loadWays } from './choices.ts'

/** Something that people are told of. */
export interface News {
  /** Names what happened: the same news has the same key. */
  key: string
  kind: NotificationKind
  document: { type: WrittenType; id: string }
  locale?: Locale | undefined
  by?: { id: string; name: string } | undefined
  at: string
  /** Everybody with one of these roles, and these accounts. */
  to: { roles?: readonly Role[]; accounts?: readonly string[] }
  /** A mail of its own tells of it. */
  isMailedElsewhere?: boolean
}

/** Somebody who has to be told of something. */
interface Telling {
  /** Names what is told and to whom: nobody is told of it twice. */
  key: string
  news: News
  account: string
}

/** Puts news where its readers want it, once. Nobody is told of their own doing, nor who works here no more. */
export async function notify(payload: Payload, news: readonly News[]): Promise<void> {
  if (news.length === 0) return
  const users = await loadActiveUsers(payload)
  const tellings = news.flatMap((each) =>
    findReaders(users, each).map((account): Telling => ({ key: `${each.key} ${account}`, news: each, account })),
  )
  const told = await loadTold(
    payload,
    tellings.map(({ key }) => key),
  )
  const open = tellings.filter(({ key }) => !told.has(key))
  if (open.length === 0) return
  const ways = await loadWays(payload, [...new Set(open.map(({ account }) => account))])
  for (const telling of open) await tell(payload, telling, ways.get(telling.account)?.[telling.news.kind] ?? 'neither')
}

async function tell(payload: Payload, { key, news, account }: Telling, way: NotificationWay): Promise<void> {
  const { kind, document, locale, by, at, isMailedElsewhere = false } = news
  const hasMail = getSettings(payload).mail !== undefined && !isMailedElsewhere
  const mail = hasMail && isMailed(way) ? 'waiting' : 'none'
  if (!isInBell(way) && mail === 'none') return
  await createOnce(payload, {
    ...{ key, account, kind, documentType: document.type, documentId: document.id },
    ...{ locale: locale ?? null, by: by?.name ?? null, at, inBell: isInBell(way), mail, attempts: 0 },
    ...(mail === 'waiting' ? { mailAt: at } : {}),
  })
}

async function loadActiveUsers(payload: Payload): Promise<User[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { isActive: { equals: true } },
    sort: 'email',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

const findReaders = (users: readonly User[], { to: { roles = [], accounts = [] }, by }: News): string[] =>
  users.filter(({ id, role }) => id !== by?.id && (roles.includes(role) || accounts.includes(id))).map(({ id }) => id)

const collection = 'notifications'
/** Fewer than a statement may have values, on SQLite. */
const mostKeys = 1000

/** Those of some keys that are there: the reviews that are due are looked at again and again. */
async function loadTold(payload: Payload, keys: readonly string[]): Promise<Set<string>> {
  const told = new Set<string>()
  for (let from = 0; from < keys.length; from += mostKeys) {
    const { docs } = await payload.find({
      collection,
      where: { key: { in: keys.slice(from, from + mostKeys) } },
      select: { key: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const { key } of docs) told.add(key)
  }
  return told
}

/** The key is unique: whoever has been told is not told again, by this worker or another one. */
async function createOnce(payload: Payload, data: Record<string, unknown> & { key: string }): Promise<void> {
  try {
    await payload.db.create({ collection, data })
  } catch (error) {
    if (!(await loadTold(payload, [data.key])).has(data.key)) throw error
  }
}
