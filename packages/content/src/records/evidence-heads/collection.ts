import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/**
 * Where the evidence log has come to, noted beside it: whoever deletes entries and the note outside the database has to know
 * of this one, too. One row.
 */
export const evidenceHeads: CollectionConfig = {
  slug: 'evidence-heads',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'sequence', type: 'number', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
}
