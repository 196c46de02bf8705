import type { CollectionAfterChangeHook } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { User } from '../../model/payload-types.ts'

/** The fields that decide what an account may do. */
const recordedFields = ['role', 'isActive', 'licence', 'person', 'email', 'name'] as const

/** Records new accounts, and every change of what an account may do, in the evidence log. Secrets are left out. */
export const recordAccountChange: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  const isNew = operation === 'create'
  const before: Partial<User> = isNew ? {} : previousDoc
  if (!isNew && req.context.setsPassword) {
    const summary = say('The password of {name} was changed.', { name: doc.name })
    await recordEvidence(req, { action: 'passwordChanged', summary, details: { account: doc.id } })
  }
  const changed = recordedFields.filter((name) => formatValue(doc[name]) !== formatValue(before[name]))
  if (changed.length === 0) return
  await recordEvidence(req, {
    action: 'accountChanged',
    summary: isNew
      ? say('The account of {name} was created ({role}).', { name: doc.name, role: doc.role })
      : say('The account of {name} was changed: {fields}.', {
          name: doc.name,
          fields: changed.join(', '),
        }),
    details: {
      account: doc.id,
      changed: Object.fromEntries(
        changed.map((name) => [name, { from: formatValue(before[name]), to: formatValue(doc[name]) }]),
      ),
    },
  })
}

/** Formats a value for the log: a missing value as an empty text, an entry under “People” as its id. */
function formatValue(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'object') return 'id' in value ? formatValue(value.id) : JSON.stringify(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
