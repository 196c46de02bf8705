import type { ServerProps } from 'payload'
import { PREFERENCE_KEYS } from 'payload/shared'
import { OpenOnDesk } from './open-on-desk.tsx'
import './desk-menu.css'

/** Keeps the menu open on a desk, unless the person who is signed in has closed it. */
export async function DeskMenu({ payload, user }: ServerProps) {
  if (!user) return null
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { and: [{ key: { equals: PREFERENCE_KEYS.NAV } }, { 'user.value': { equals: user.id } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const kept = docs[0]?.value as { open?: boolean } | null | undefined
  return <OpenOnDesk isKeptOpen={kept?.open !== false} />
}
