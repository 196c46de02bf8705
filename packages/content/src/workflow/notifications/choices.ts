import type { Payload } from 'payload'
import { z } from 'zod'
import {
  defaultWays,
  notificationKinds,
  notificationWays,
  type NotificationKind,
  type NotificationWay,
} from '../../model/notification.ts'

/** How one person is told of each kind. */
export type Ways = Record<NotificationKind, NotificationWay>

export const WaysSchema = z.record(z.enum(notificationKinds), z.enum(notificationWays))
/** An earlier release knew fewer kinds. */
const StoredWaysSchema = z.partialRecord(z.enum(notificationKinds), z.enum(notificationWays))

/** The choices of some accounts, by their ids. */
export async function loadWays(payload: Payload, accounts: readonly string[]): Promise<Map<string, Ways>> {
  const { docs } = await payload.find({
    collection: 'notification-choices',
    where: { account: { in: [...accounts] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const chosen = new Map(docs.map(({ account, ways }) => [account, StoredWaysSchema.safeParse(ways).data]))
  return new Map(accounts.map((account) => [account, { ...defaultWays, ...chosen.get(account) }]))
}

/** Keeps how one person wants to be told. */
export async function saveWays(payload: Payload, account: string, ways: Ways): Promise<void> {
  const options = { collection: 'notification-choices', depth: 0, overrideAccess: true } as const
  const { docs } = await payload.update({ ...options, where: { account: { equals: account } }, data: { ways } })
  if (docs.length === 0) await payload.create({ ...options, data: { account, ways } })
}

export const isInBell = (way: NotificationWay): boolean => way === 'both' || way === 'bell'
export const isMailed = (way: NotificationWay): boolean => way === 'both' || way === 'mail'
