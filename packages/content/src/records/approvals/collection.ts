import { clinicalTypes, locales, sourceLanguageName } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { appendOnly, unseen } from '../append-only.ts'
import { calendarDay } from '../calendar-day.ts'
import { approvalScopeLabels, approvalScopes } from '../../model/approval-scope.ts'

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
    group: adminGroups.approval,
    description: 'What clinicians have signed, newest first. An approval holds for exactly these words.',
  },
  ...appendOnly('Approvals'),
  fields: [
    {
      name: 'documentType',
      type: 'select',
      label: 'Kind',
      required: true,
      index: true,
      options: [...clinicalTypes],
    },
    { name: 'documentId', type: 'text', required: true, index: true, ...unseen },
    { name: 'locale', type: 'select', label: 'Language', required: true, options: [...locales] },
    { name: 'title', type: 'text', label: 'Document', required: true },
    { name: 'hash', type: 'text', label: 'Fingerprint of the words', required: true, index: true, ...unseen },
    // Absent from approvals that were given before there were versions.
    { name: 'hashVersion', type: 'number', label: 'Version of the fingerprint', ...unseen },
    // Of an approval from an earlier release, whose words that release put into another shape.
    { name: 'signedHash', type: 'text', label: 'Fingerprint that was signed', index: true, ...unseen },
    {
      name: 'sourceHash',
      type: 'text',
      label: `Fingerprint of the ${sourceLanguageName} it was compared with`,
      ...unseen,
    },
    {
      name: 'scope',
      type: 'select',
      required: true,
      label: 'What was read',
      options: approvalScopes.map((value) => ({ value, label: approvalScopeLabels[value] })),
    },
    { name: 'at', type: 'date', label: 'Approved', required: true, index: true },
    { name: 'approverId', type: 'text', label: 'Account of the approver', required: true, ...unseen },
    { name: 'approver', type: 'text', label: 'Approved by', required: true },
    { name: 'licence', type: 'text', label: 'License', required: true },
    { name: 'person', type: 'text', label: 'People profile of the approver', required: true, index: true, ...unseen },
    { name: 'byline', type: 'json', label: 'Name and credentials as the page shows them, by language', ...unseen },
    {
      name: 'reviewedAt',
      type: 'text',
      label: 'Last review of the whole document',
      required: true,
      admin: calendarDay,
    },
    { name: 'reviewDue', type: 'text', label: 'Next review', required: true, admin: calendarDay },
    { name: 'version', type: 'text', label: 'Version', ...unseen },
    { name: 'versionAt', type: 'date', label: 'When that version was saved', required: true },
    // Absent from approvals of earlier releases.
    { name: 'revision', type: 'number', label: 'Number of the save that was approved' },
    { name: 'note', type: 'textarea', label: 'Note' },
    { name: 'content', type: 'json', label: 'The words that were signed', required: true, ...unseen },
  ],
}
