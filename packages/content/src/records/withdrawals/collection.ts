import { clinicalTypes } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { nobody } from '../../model/access/nobody.ts'
import { signedIn } from '../../model/access/signed-in.ts'
import { withdrawalKinds, withdrawalLabels } from '../../model/withdrawal-kind.ts'

/**
 * Withdrawals, open and ended. While one is open its document is not live, whatever the document's own status says. A
 * recall also voids every approval from before it.
 */
export const withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  labels: { singular: 'Withdrawal', plural: 'Withdrawals' },
  defaultSort: '-at',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'by', 'at', 'endedAt'],
    group: adminGroups.approval,
    description: 'Documents that were withdrawn from the site, by whom and why.',
  },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'title', type: 'text', label: 'Document', required: true },
    {
      name: 'kind',
      type: 'select',
      label: 'What',
      required: true,
      options: withdrawalKinds.map((value) => ({ value, label: withdrawalLabels[value] })),
    },
    { name: 'documentType', type: 'select', label: 'Kind of document', required: true, options: [...clinicalTypes] },
    { name: 'documentId', type: 'text', required: true, index: true, admin: { hidden: true } },
    /** Last part of the address of the document's pages when it was withdrawn; empty where it has no pages of its own, or was not live. */
    { name: 'slug', type: 'text', admin: { hidden: true } },
    { name: 'reason', type: 'textarea', label: 'Reason', required: true },
    { name: 'at', type: 'date', label: 'Since', required: true, index: true },
    { name: 'byId', type: 'text', required: true, admin: { hidden: true } },
    { name: 'by', type: 'text', label: 'By', required: true },
    { name: 'endedAt', type: 'date', label: 'Until', index: true },
    { name: 'endedBy', type: 'text', label: 'Ended by' },
  ],
}
