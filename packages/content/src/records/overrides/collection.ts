import { ruleIds } from '@carepath/editorial'
import { locales, writtenTypes } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { appendOnly } from '../append-only.ts'

/** Overrides: words that a clinician has allowed against an editorial rule. One entry a decision, bound to the exact words. */
export const overrides: CollectionConfig = {
  slug: 'overrides',
  labels: { singular: 'Override', plural: 'Overrides' },
  defaultSort: '-at',
  admin: {
    useAsTitle: 'excerpt',
    defaultColumns: ['excerpt', 'rule', 'title', 'by', 'at'],
    listSearchableFields: ['excerpt', 'title', 'reason'],
    group: 'System',
    description: 'Words that a clinician has allowed against an editorial rule, and why.',
  },
  ...appendOnly('Overrides'),
  fields: [
    { name: 'documentType', type: 'select', label: 'Kind', required: true, options: [...writtenTypes] },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', label: 'Language', required: true, options: [...locales] },
    { name: 'title', type: 'text', label: 'Document', required: true },
    { name: 'rule', type: 'select', required: true, options: [...ruleIds] },
    { name: 'excerpt', type: 'textarea', label: 'The words, exactly', required: true },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'at', type: 'date', label: 'Decided', required: true, index: true },
    { name: 'byId', type: 'text', label: 'Account of the clinician', required: true },
    { name: 'by', type: 'text', label: 'Decided by', required: true },
    { name: 'licence', type: 'text', label: 'Licence', required: true },
  ],
}
