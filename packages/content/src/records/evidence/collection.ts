import { locales, writtenTypes } from '@carepath/schema'
import type { CollectionConfig, SelectField } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { exportEvidence } from './export-endpoint.ts'
import { readableEvidence } from '../../model/access/readable-evidence.ts'
import { appendOnly, unseen } from '../append-only.ts'
import { evidenceActions, evidenceLabels } from '../../model/evidence-action.ts'
import { roleLabels, roles } from '../../model/roles.ts'
import { answerSearch } from './answer-search.ts'
import { evidenceSearchFields } from './search-fields.ts'

/** The log holds English sentences; a screen shows them in the language of whoever reads. */
const cells = '/ui/evidence/entry-cells.tsx'
const entryFields = '/ui/evidence/entry-fields.tsx'

const kept = appendOnly('Entries of the audit log', readableEvidence)

/** Not every entry is about a document, or by a person: a field without an answer is left out. */
const whereKnown = (name: string): Pick<SelectField, 'admin'> => ({
  admin: { condition: (entry) => Boolean(entry[name]) },
})

/** The evidence log: who did what to which words, and when. The system writes an entry together with each action. */
export const evidence: CollectionConfig = {
  slug: 'evidence',
  labels: { singular: 'Audit log entry', plural: 'Audit log' },
  defaultSort: '-at',
  admin: {
    useAsTitle: 'summary',
    defaultColumns: ['at', 'action', 'summary', 'actor'],
    listSearchableFields: evidenceSearchFields,
    group: adminGroups.accounts,
    description: 'Who did what, and when. Nobody can change or delete an entry.',
    components: { beforeListTable: ['/ui/evidence/export-link.tsx#ExportLink'] },
  },
  ...kept,
  hooks: { ...kept.hooks, beforeOperation: [answerSearch] },
  endpoints: [exportEvidence],
  fields: [
    {
      name: 'at',
      type: 'date',
      label: 'When',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' }, components: { Field: `${entryFields}#MomentField` } },
    },
    {
      name: 'action',
      type: 'select',
      label: 'Action',
      required: true,
      index: true,
      options: evidenceActions.map((value) => ({ value, label: evidenceLabels[value] })),
    },
    {
      name: 'summary',
      type: 'text',
      label: 'What happened',
      required: true,
      admin: { components: { Cell: `${cells}#SummaryCell`, Field: `${entryFields}#SummaryField` } },
    },
    {
      name: 'actor',
      type: 'text',
      label: 'Who',
      required: true,
      admin: { components: { Cell: `${cells}#ActorCell`, Field: `${entryFields}#ActorField` } },
    },
    { name: 'actorId', type: 'text', label: 'Account', index: true, ...unseen },
    {
      name: 'actorRole',
      type: 'select',
      label: 'Role',
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      ...whereKnown('actorRole'),
    },
    {
      name: 'documentType',
      type: 'select',
      label: 'Kind of document',
      options: [...writtenTypes],
      ...whereKnown('documentType'),
    },
    { name: 'documentId', type: 'text', label: 'Document', index: true, ...unseen },
    { name: 'locale', type: 'select', label: 'Language', options: [...locales], ...whereKnown('locale') },
    { name: 'version', type: 'text', label: 'Version', ...unseen },
    { name: 'hash', type: 'text', label: 'Fingerprint of the words', ...unseen },
    { name: 'details', type: 'json', label: 'Details', ...unseen },
    // The chain. Not required: entries that were written before there was one get their place at the next start.
    { name: 'sequence', type: 'number', label: 'Number', unique: true },
    { name: 'previousHash', type: 'text', label: 'Fingerprint of the entry before', ...unseen },
    { name: 'entryHash', type: 'text', label: 'Fingerprint of this entry', ...unseen },
  ],
}
