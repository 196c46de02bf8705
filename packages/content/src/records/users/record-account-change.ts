import type { CollectionAfterChangeHook } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import type { User } from '../../model/payload-types.ts'

/** What decides on what an account may do. */
const standing = ['role', 'isActive', 'licence', 'person', 'email', 'name'] as const

/** A new account, and every change of what an account may do, is evidence. Secrets are no part of it. */
export const recordAccountChange: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const isNew = operation === 'create'
  const before: Partial<User> = isNew ? {} : previousDoc
  const changed = standing.filter((name) => textOf(doc[name]) !== textOf(before[name]))
  if (changed.length === 0) return
  await recordEvidence(req, {
    action: 'accountChanged',
    summary: isNew
      ? `The account of ${doc.name} was made (${doc.role}).`
      : `The account of ${doc.name} was changed: ${changed.join(', ')}.`,
    details: {
      account: doc.id,
      changed: Object.fromEntries(changed.map((name) => [name, { from: textOf(before[name]), to: textOf(doc[name]) }])),
    },
  })
}

/** A value as the log tells it: nothing is an empty text, an entry under “People” its id. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object') return 'id' in value ? textOf(value.id) : JSON.stringify(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
