import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/** What guests have written about drafts that were shared with them. */
export const draftComments: CollectionConfig = {
  slug: 'draft-comments',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    /** Id of the shared draft. */
    { name: 'share', type: 'text', required: true, index: true },
    /** The name that the guest gave. */
    { name: 'name', type: 'text', required: true },
    { name: 'words', type: 'textarea', required: true },
    { name: 'at', type: 'date', required: true },
  ],
}
