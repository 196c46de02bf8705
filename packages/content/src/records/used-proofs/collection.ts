import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/**
 * Proofs that have been used, until they would have expired anyway. A key is unique, so that of two requests with the same
 * proof one is refused.
 */
export const usedProofs: CollectionConfig = {
  slug: 'used-proofs',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
}
