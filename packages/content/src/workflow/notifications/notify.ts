import type { Locale, WrittenType } from '@carepath/schema'
import type { Payload } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import type { NotificationKind } from '../../model/notification.ts'
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

/** Puts news where its readers want it, once. Nobody is told of their own doing, nor who works here no more. */
export async function notify(payload: Payload, news: News): Promise<void> {
  const { key, kind, document, locale, by, at, isMailedElsewhere = false } = news
  const accounts = (await findReaders(payload, news.to)).filter((id) => id !== by?.id)
  if (accounts.length === 0) return
  const ways = await loadWays(payload, accounts)
  const hasMail = getSettings(payload).mail !== undefined && !isMailedElsewhere
  for (const account of accounts) {
    const way = ways.get(account)?.[kind] ?? 'neither'
    const mail = hasMail && isMailed(way) ? 'waiting' : 'none'
    if (!isInBell(way) && mail === 'none') continue
    await createOnce(payload, {
      ...{ key: `${key} ${account}`, account, kind, documentType: document.type, documentId: document.id },
      ...{ locale: locale ?? null, by: by?.name ?? null, at, inBell: isInBell(way), mail, attempts: 0 },
      ...(mail === 'waiting' ? { mailAt: at } : {}),
    })
  }
}

async function findReaders(payload: Payload, { roles = [], accounts = [] }: News['to']): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { isActive: { equals: true } },
    sort: 'email',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.filter(({ id, role }) => roles.includes(role) || accounts.includes(id)).map(({ id }) => id)
}

/** The key is unique: whoever has been told is not told again, by this worker or another one. */
async function createOnce(payload: Payload, data: Record<string, unknown> & { key: string }): Promise<void> {
  const collection = 'notifications'
  const isThere = async () =>
    (await payload.db.count({ collection, where: { key: { equals: data.key } } })).totalDocs > 0
  if (await isThere()) return
  try {
    await payload.db.create({ collection, data })
  } catch (error) {
    if (!(await isThere())) throw error
  }
}
