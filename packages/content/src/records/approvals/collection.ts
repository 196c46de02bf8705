import { clinicalTypes, locales, sourceLanguageName } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { appendOnly } from '../append-only.ts'
import { approvalScopes } from '../../model/approval-scope.ts'

/**
 * Approvals: one entry a signature. An entry is bound to the exact words by their hash, and holds the words. It names
 * people by id and by the name they had, so that it outlives their accounts.
 */
export const approvals: CollectionConfig = {
  slug: 'approvals',
  labels: { singular: 'Approval', plural: 'Approvals' },
  defaultSort: '-at',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'locale', 'scope', 'approver', 'at', 'reviewDue'],
    group: 'System',
    description: 'What clinicians have signed, newest first. An approval holds for exactly these words.',
  },
  ...appendOnly('Approvals'),
  fields: [
    { name: 'documentType', type: 'select', required: true, options: [...clinicalTypes] },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', label: 'Language', required: true, options: [...locales] },
    { name: 'title', type: 'text', label: 'Document', required: true },
    { name: 'hash', type: 'text', label: 'Hash of the clinical fields', required: true, index: true },
    // Absent from approvals that were given before there were versions.
    { name: 'hashVersion', type: 'number', label: 'Version of the hash' },
    // Of an approval from an earlier release, whose words that release put into another shape.
    { name: 'signedHash', type: 'text', label: 'Hash that was signed', index: true },
    { name: 'sourceHash', type: 'text', label: `Hash of the ${sourceLanguageName} it was compared with` },
    { name: 'scope', type: 'select', required: true, options: [...approvalScopes] },
    { name: 'at', type: 'date', label: 'Approved', required: true, index: true },
    { name: 'approverId', type: 'text', label: 'Account of the approver', required: true },
    { name: 'approver', type: 'text', label: 'Approved by', required: true },
    { name: 'licence', type: 'text', label: 'Licence', required: true },
    { name: 'person', type: 'text', label: 'Entry of the person whose name the page shows', required: true },
    { name: 'byline', type: 'json', label: 'Name and credentials as the page shows them, by language' },
    { name: 'reviewedAt', type: 'text', label: 'Day of the last review of the whole document', required: true },
    { name: 'reviewDue', type: 'text', label: 'Next review due', required: true },
    { name: 'version', type: 'text', label: 'Version' },
    { name: 'versionAt', type: 'date', label: 'When that version was saved', required: true },
    // Absent from approvals of earlier releases.
    { name: 'revision', type: 'number', label: 'Number of the save that was approved' },
    { name: 'note', type: 'textarea', label: 'Note' },
    { name: 'content', type: 'json', label: 'The words that were signed', required: true },
  ],
}
