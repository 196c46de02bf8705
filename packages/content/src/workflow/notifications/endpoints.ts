import { documentKey } from '@carepath/schema'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { loadNames } from '../../candidate/document-name.ts'
import { getSettings } from '../../config/get-settings.ts'
import { endpoint, type SignedInRequest } from '../request/endpoint.ts'
import { loadWays, saveWays, WaysSchema, type Ways } from './choices.ts'
import { describeNews, newsPath } from './describe-news.ts'

/** One line of the bell's list. */
export interface BellItem {
  id: string
  sentence: string
  /** Path inside the admin. */
  path: string
  /** Instant. */
  at: string
  isUnread: boolean
}

/** What the bell in the admin's header shows. */
export interface Bell {
  /** The newest ones, newest first. */
  items: BellItem[]
  unread: number
}

/** How the person who asks is told, and whether mail can be sent at all. */
export interface NotificationChoices {
  ways: Ways
  hasMailServer: boolean
}

const mostShown = 30
const NothingSchema = z.object({})

/** The bell of the person who asks, and their choices, below `/bell`. */
export const notificationEndpoints: Endpoint[] = [
  endpoint({ path: '/bell', method: 'get', schema: NothingSchema, handler: loadBell }),
  endpoint({
    path: '/bell/read',
    method: 'post',
    schema: z.strictObject({ upTo: z.iso.datetime() }),
    handler: async (req, { upTo }) => {
      const mine = [{ account: { equals: req.user.id } }, { readAt: { exists: false } }]
      await req.payload.update({
        collection: 'notifications',
        where: { and: [...mine, { at: { less_than_equal: upTo } }] },
        data: { readAt: new Date().toISOString() },
        depth: 0,
        overrideAccess: true,
      })
      return loadBell(req)
    },
  }),
  endpoint({ path: '/bell/choices', method: 'get', schema: NothingSchema, handler: loadChoices }),
  endpoint({
    path: '/bell/choices',
    method: 'post',
    schema: z.strictObject({ ways: WaysSchema }),
    handler: async (req, { ways }) => {
      await saveWays(req.payload, req.user.id, ways)
      return loadChoices(req)
    },
  }),
]

async function loadBell(req: SignedInRequest): Promise<Bell> {
  const mine = [{ account: { equals: req.user.id } }, { inBell: { equals: true } }]
  const options = { collection: 'notifications', overrideAccess: true } as const
  const { docs } = await req.payload.find({ ...options, where: { and: mine }, sort: '-at', limit: mostShown, depth: 0 })
  const { totalDocs } = await req.payload.count({
    ...options,
    where: { and: [...mine, { readAt: { exists: false } }] },
  })
  const keys = docs.map(({ documentType: type, documentId: id }) => ({ type, id }))
  const names = await loadNames(req, keys)
  const items = docs.map((told): BellItem => {
    const name = names.get(documentKey({ type: told.documentType, id: told.documentId }))?.title
    const sentence = describeNews(told, name ?? 'A deleted document')
    return { id: told.id, sentence, path: newsPath(told), at: told.at, isUnread: !told.readAt }
  })
  return { items, unread: totalDocs }
}

async function loadChoices({ payload, user }: SignedInRequest): Promise<NotificationChoices> {
  const ways = (await loadWays(payload, [user.id])).get(user.id)
  if (!ways) throw new Error('Every account has choices.')
  return { ways, hasMailServer: getSettings(payload).mail !== undefined }
}
