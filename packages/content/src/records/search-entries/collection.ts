import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { searchEntriesSlug } from '../../search/search-entry.ts'

/**
 * The words of each document's newest version, drafts included, as they are looked for, and what it points at. Nobody reads them: a search answers with
 * documents, which everybody reads by their own rights.
 */
export const searchEntries: CollectionConfig = {
  slug: searchEntriesSlug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'document', type: 'text', required: true, unique: true, index: true },
    { name: 'collectionSlug', type: 'text', required: true, index: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'names', type: 'textarea' },
    { name: 'words', type: 'textarea' },
    // What the document points at: `:media/ID:side-effects/ID:`.
    { name: 'uses', type: 'textarea' },
    { name: 'wordsVersion', type: 'number', required: true },
  ],
}
