import type { Access, CollectionBeforeValidateHook, SanitizedConfig } from 'payload'
import { publicError } from '../model/public-error.ts'
import { isActive } from '../model/access/is-active.ts'
import { signedIn } from '../model/access/signed-in.ts'

/** Payload's own collection of who has which form open. */
const locks = 'payload-locked-documents'

type Lock = Record<string, unknown>

/**
 * Lets everybody lock a form in their own name only. Payload lets anybody who is signed in lock one in another's name, and end
 * another's lock. Taking over a form, which writes one's own name into the lock, stays possible.
 */
export function withOwnLocks(config: SanitizedConfig): SanitizedConfig {
  const collection = config.collections.find(({ slug }) => slug === locks)
  if (!collection) throw new Error(`Payload has no collection ${locks}.`)
  Object.assign(collection.access, { create: signedIn, read: signedIn, update: signedIn, delete: own })
  collection.hooks.beforeValidate.push(keepToOwn)
  return config
}

const own: Access = ({ req }) => (isActive(req.user) && req.user ? { 'user.value': { equals: req.user.id } } : false)

const keepToOwn: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  if (!req.user || !data) return data
  const lock = data as Lock
  const before = originalDoc as Lock | undefined
  if (operation === 'update' && before && holderOf(before.user) !== req.user.id && hasAnotherForm(lock, before))
    throw publicError('Somebody else has this form open.', 403)
  return { ...lock, user: { relationTo: 'users', value: req.user.id } }
}

/** True where a change would make a lock one of another form. */
function hasAnotherForm(data: Lock, before: Lock): boolean {
  return (['document', 'globalSlug'] as const).some(
    (name) => data[name] !== undefined && JSON.stringify(data[name]) !== JSON.stringify(before[name]),
  )
}

function holderOf(user: unknown): unknown {
  const value = (user as { value?: unknown } | null | undefined)?.value
  return typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
}
