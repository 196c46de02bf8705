import { ruleIds, rules } from '@carepath/editorial'
import { locales, writtenTypes } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { appendOnly, unseen } from '../append-only.ts'

/** Overrides: words that a clinician has allowed against an editorial rule. One entry a decision, bound to the exact words. */
export const overrides: CollectionConfig = {
  slug: 'overrides',
  labels: { singular: 'Allowed wording', plural: 'Allowed wording' },
  defaultSort: '-at',
  admin: {
    useAsTitle: 'excerpt',
    defaultColumns: ['excerpt', 'rule', 'title', 'by', 'at'],
    listSearchableFields: ['excerpt', 'title', 'reason'],
    group: adminGroups.approval,
    description: 'Words that a clinician has allowed against an editorial rule, and why.',
  },
  ...appendOnly('Entries of allowed wording'),
  fields: [
    { name: 'documentType', type: 'select', label: 'Kind', required: true, options: [...writtenTypes] },
    { name: 'documentId', type: 'text', required: true, index: true, ...unseen },
    { name: 'locale', type: 'select', label: 'Language', required: true, options: [...locales] },
    { name: 'title', type: 'text', label: 'Document', required: true },
    {
      name: 'rule',
      type: 'select',
      required: true,
      label: 'Rule',
      options: ruleIds.map((value) => ({ value, label: rules[value].title })),
    },
    { name: 'excerpt', type: 'textarea', label: 'The words, exactly', required: true },
    { name: 'reason', type: 'textarea', label: 'Reason', required: true },
    { name: 'at', type: 'date', label: 'Decided', required: true, index: true },
    { name: 'byId', type: 'text', label: 'Account of the clinician', required: true, ...unseen },
    { name: 'by', type: 'text', label: 'Decided by', required: true },
    { name: 'licence', type: 'text', label: 'License', required: true },
  ],
}
