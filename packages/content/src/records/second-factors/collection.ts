import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { secondFactorKinds } from '../../model/confirmation.ts'

/**
 * Second factors of the accounts, and their recovery codes. No API reads or writes them: the system's own code tells people
 * of theirs without the secrets.
 */
export const secondFactors: CollectionConfig = {
  slug: 'second-factors',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'account', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...secondFactorKinds, 'recoveryCode'] },
    { name: 'name', type: 'text', required: true },
    // Encrypted with the CMS's secret; of a recovery code, its keyed hash.
    { name: 'secret', type: 'text', required: true, hidden: true },
    // Id of a passkey.
    { name: 'credential', type: 'text', index: true },
    // How often a passkey says it was used.
    { name: 'counter', type: 'number' },
    // Codes tried since `triedSince`.
    { name: 'tries', type: 'number', defaultValue: 0 },
    { name: 'triedSince', type: 'date' },
    { name: 'addedAt', type: 'date', required: true },
  ],
}
