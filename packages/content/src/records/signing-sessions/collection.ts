import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { confirmationMeans, confirmationPurposes } from '../../model/confirmation.ts'

/**
 * Signing sessions: for a few minutes after a person has confirmed who they are, their session may do what they confirmed it
 * for.
 */
export const signingSessions: CollectionConfig = {
  slug: 'signing-sessions',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'account', type: 'text', required: true, index: true },
    // Id of the sign-in session that the confirmation holds for.
    { name: 'session', type: 'text', required: true, index: true },
    { name: 'purpose', type: 'select', required: true, options: [...confirmationPurposes] },
    { name: 'means', type: 'select', hasMany: true, required: true, options: [...confirmationMeans] },
    { name: 'until', type: 'date', required: true, index: true },
  ],
}
