import { clinicalTypes, locales } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { nobody } from '../../model/access/nobody.ts'
import { signedIn } from '../../model/access/signed-in.ts'
import { reviewLabels, reviewStatuses } from '../../model/review-status.ts'

/** Requests for review, from an editor's submission to a clinician's answer. The signed words are in `approvals`. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Review', plural: 'Review history' },
  defaultSort: '-submittedAt',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'status', 'submittedBy', 'submittedAt'],
    group: adminGroups.approval,
    description: 'What waits for a clinician, and what clinicians have answered. Open the document to answer.',
  },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Document',
      required: true,
      admin: { components: { Cell: '/ui/due-reviews/document-cell.tsx#DocumentCell' } },
    },
    {
      name: 'openDocument',
      type: 'ui',
      admin: { components: { Field: '/ui/due-reviews/open-document.tsx#OpenDocument' }, disableListColumn: true },
    },
    { name: 'documentType', type: 'select', label: 'Kind', required: true, options: [...clinicalTypes] },
    { name: 'documentId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'locale', type: 'select', label: 'Language', required: true, options: [...locales] },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      index: true,
      options: reviewStatuses.map((value) => ({ value, label: reviewLabels[value] })),
    },
    /** `type/id/locale` while the request is open. The key is unique, so that no second request can be open. */
    { name: 'openKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'hash', type: 'text', label: 'Fingerprint of the words', required: true, admin: { hidden: true } },
    { name: 'submittedById', type: 'text', required: true, admin: { hidden: true } },
    { name: 'submittedBy', type: 'text', label: 'Submitted by', required: true },
    { name: 'submittedAt', type: 'date', label: 'Submitted', required: true, index: true },
    { name: 'message', type: 'textarea', label: 'Message to the reviewer' },
    { name: 'answeredBy', type: 'text', label: 'Answered by' },
    { name: 'answeredAt', type: 'date', label: 'Answered' },
    {
      name: 'remarks',
      type: 'json',
      label: 'Comments',
      admin: { components: { Field: '/ui/review-panel/comments-field.tsx#CommentsField' } },
    },
  ],
}
