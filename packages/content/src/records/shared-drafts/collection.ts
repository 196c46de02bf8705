import { clinicalTypes, locales } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/** Links with which somebody without an account reads one draft. Of a link only its hash is stored: nobody can find it out here. */
export const sharedDrafts: CollectionConfig = {
  slug: 'shared-drafts',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    /** SHA-256 of the link's token. */
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'documentType', type: 'select', required: true, options: [...clinicalTypes] },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', required: true, options: [...locales] },
    /** The person it was made for, in the words of whoever made it: it is on every page. */
    { name: 'forName', type: 'text', required: true },
    { name: 'until', type: 'date', required: true },
    { name: 'mayComment', type: 'checkbox', required: true },
    { name: 'madeById', type: 'text', required: true },
    { name: 'madeBy', type: 'text', required: true },
    { name: 'revokedAt', type: 'date' },
    { name: 'revokedBy', type: 'text' },
    { name: 'openings', type: 'number', required: true },
    { name: 'lastOpenedAt', type: 'date' },
  ],
}
