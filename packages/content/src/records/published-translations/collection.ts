import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/**
 * Translated pages that have ever been live. A notice takes the place of a translation that was live once, and of no other.
 * The worker writes an entry for each release with new translations, and never removes one.
 */
export const publishedTranslations: CollectionConfig = {
  slug: 'published-translations',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    /** Each as `type/id locale`. */
    { name: 'renditions', type: 'json', required: true },
  ],
}
