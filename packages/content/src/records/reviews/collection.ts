import { clinicalTypes, locales } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { signedIn } from '../../model/access/signed-in.ts'
import { reviewLabels, reviewStatuses } from '../../model/review-status.ts'

/** Requests for review, from an editor's submission to a clinician's answer. The signed words are in `approvals`. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Review', plural: 'Reviews' },
  defaultSort: '-submittedAt',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'status', 'submittedBy', 'submittedAt'],
    group: 'Review',
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
      required: true,
      index: true,
      options: reviewStatuses.map((value) => ({ value, label: reviewLabels[value] })),
    },
    /** `type/id/locale` while the request is open. The key is unique, so that no second request can be open. */
    { name: 'openKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'hash', type: 'text', label: 'Hash of the clinical fields', required: true, admin: { hidden: true } },
    { name: 'submittedById', type: 'text', required: true, admin: { hidden: true } },
    { name: 'submittedBy', type: 'text', label: 'Submitted by', required: true },
    { name: 'submittedAt', type: 'date', label: 'Submitted', required: true },
    { name: 'message', type: 'textarea', label: 'Message to the reviewer' },
    { name: 'answeredBy', type: 'text', label: 'Answered by' },
    { name: 'answeredAt', type: 'date', label: 'Answered' },
    { name: 'remarks', type: 'json', label: 'Remarks' },
  ],
}
