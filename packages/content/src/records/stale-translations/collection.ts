import { locales, writtenTypes } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/** Which texts of a translation are out of date: those whose source has changed since somebody translated or confirmed them. */
export const staleTranslations: CollectionConfig = {
  slug: 'stale-translations',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    /** `type/id/locale`. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'documentType', type: 'select', required: true, options: [...writtenTypes] },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', required: true, options: [...locales] },
    /** By the key of each text: the source as it was when the translation was made from it. */
    { name: 'texts', type: 'json', required: true },
  ],
}
