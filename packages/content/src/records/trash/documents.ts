import { writtenTypes } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { staff } from '../../model/access/staff.ts'
import { uploadSlugs } from '../../model/collection-names.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { trashSlug } from '../../model/trash.ts'
import { unseen } from '../append-only.ts'

/**
 * The trash: documents and uploaded files that somebody has deleted. They are out of their collections, so that nothing that looks for documents
 * finds them. Only restoring and deleting for good change an entry, each with checks of its own.
 */
export const trashedDocuments: CollectionConfig = {
  slug: trashSlug,
  labels: { singular: 'Deleted document', plural: 'Trash' },
  defaultSort: '-at',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'at', 'by', 'actions'],
    group: adminGroups.accounts,
    description:
      'Deleted documents and files, newest first. A restored document is a draft with all its versions, a restored file is as it was. Only admins delete for good, and no document that patients have read.',
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: 'Document', required: true },
    { name: 'kind', type: 'text', label: 'Kind', required: true },
    { name: 'documentType', type: 'select', required: true, options: [...writtenTypes, ...uploadSlugs], ...unseen },
    { name: 'documentId', type: 'text', required: true, unique: true, index: true, ...unseen },
    {
      name: 'at',
      type: 'date',
      label: 'Deleted',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'by', type: 'text', label: 'Deleted by', required: true },
    { name: 'byId', type: 'text', required: true, ...unseen },
    {
      name: 'actions',
      type: 'ui',
      label: 'Restore or delete',
      admin: {
        components: {
          Cell: '/ui/trash/trash-actions.tsx#TrashActionsCell',
          Field: '/ui/trash/trash-actions.tsx#TrashActionsField',
        },
      },
    },
  ],
}
