import type { JSONField } from 'payload'
import { admins } from '../../model/access/admins.ts'
import { nobody } from '../../model/access/nobody.ts'
import { hasRole } from '../../model/access/has-role.ts'
import { loadAccountSchedules } from '../../workflow/together/schedule-endpoints.ts'

/**
 * In the API's answers about an account: the schedules that the person has set and that are still to come, so that an admin
 * knows of them before the account is switched off or deleted. Never stored.
 */
export const waitingSchedules: JSONField = {
  name: 'waitingSchedules',
  type: 'json',
  virtual: true,
  access: { create: nobody, read: admins, update: nobody },
  admin: { hidden: true, disableListColumn: true },
  hooks: {
    afterRead: [
      async ({ data, req }) => {
        const { id } = (data ?? {}) as { id?: unknown }
        // Every request that is signed in reads its account, and needs none of this.
        if (req.payloadAPI !== 'REST' || typeof id !== 'string' || !hasRole(req.user, 'admin')) return undefined
        return loadAccountSchedules(req, id)
      },
    ],
  },
}
