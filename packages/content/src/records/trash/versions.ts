import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { trashedVersionsSlug } from '../../model/trash.ts'

/** The versions of documents in the trash, a row each: all of a document's in one row could be larger than a database takes. */
export const trashedVersions: CollectionConfig = {
  slug: trashedVersionsSlug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    /** Id of the document, or of the file. */
    { name: 'documentId', type: 'text', required: true, index: true },
    /** From 0, the oldest. */
    { name: 'position', type: 'number', required: true },
    { name: 'madeAt', type: 'text', required: true },
    { name: 'savedAt', type: 'text', required: true },
    { name: 'isAutosave', type: 'checkbox', required: true },
    /** The form in all languages, as it was stored. */
    { name: 'form', type: 'json', required: true },
  ],
}
