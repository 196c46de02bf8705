import { clinicalTypes, locales } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { appendOnly, unseen } from '../append-only.ts'

/** Revocations: one entry for each approval that a reviewer has revoked. From then on the approval counts for nothing. */
export const revocations: CollectionConfig = {
  slug: 'revocations',
  labels: { singular: 'Revoked approval', plural: 'Revoked approvals' },
  defaultSort: '-at',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'by', 'at', 'reason'],
    group: adminGroups.approval,
    description: 'Approvals that a reviewer has revoked, by whom and why, newest first.',
  },
  ...appendOnly('Revocations'),
  fields: [
    { name: 'documentType', type: 'select', label: 'Kind of document', required: true, options: [...clinicalTypes] },
    { name: 'documentId', type: 'text', required: true, index: true, ...unseen },
    { name: 'locale', type: 'select', label: 'Language', required: true, options: [...locales] },
    { name: 'title', type: 'text', label: 'Document', required: true },
    { name: 'approval', type: 'text', label: 'The approval', required: true, unique: true, index: true, ...unseen },
    { name: 'hash', type: 'text', label: 'Fingerprint of the words that had been approved', required: true, ...unseen },
    { name: 'reason', type: 'textarea', label: 'Reason', required: true },
    { name: 'at', type: 'date', label: 'Revoked', required: true, index: true },
    { name: 'byId', type: 'text', label: 'Account of who revoked it', required: true, ...unseen },
    { name: 'by', type: 'text', label: 'Revoked by', required: true },
    { name: 'licence', type: 'text', label: 'License', required: true },
  ],
}
