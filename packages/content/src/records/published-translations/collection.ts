import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/**
 * Which pages have ever been live in a language they were translated into, where no approval tells: a page that leaves
 * owes its readers a notice, and one that never was owes nobody anything. Written by the worker, an entry for all that a
 * release brought for the first time; nothing is ever taken out.
 */
export const publishedTranslations: CollectionConfig = {
  slug: 'published-translations',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    /** As `type/id locale`. */
    { name: 'renditions', type: 'json', required: true },
  ],
}
