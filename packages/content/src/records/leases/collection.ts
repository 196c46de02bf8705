import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/** Leases: which process holds which duty. A duty's name is unique, so taking a lease is an insert that only one process can win. */
export const leases: CollectionConfig = {
  slug: 'leases',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true },
  ],
}
