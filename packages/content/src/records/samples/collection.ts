import { writtenTypes } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { appendOnly } from '../append-only.ts'
import { nobody } from '../../model/access/nobody.ts'

const { access, ...kept } = appendOnly('Entries of the sample content')

/**
 * The documents of the sample content, one entry each. Only the program that loads the sample content writes entries, while
 * it loads: nobody can turn a document of their own into a sample, which needs no approval.
 */
export const samples: CollectionConfig = {
  slug: 'samples',
  admin: { hidden: true },
  ...kept,
  access: { ...access, read: nobody },
  fields: [
    { name: 'documentType', type: 'select', required: true, options: [...writtenTypes] },
    { name: 'documentId', type: 'text', required: true, index: true },
    /** True for the entry of a person who stands in for a clinician. */
    { name: 'isStandIn', type: 'checkbox', required: true, defaultValue: false },
    { name: 'at', type: 'date', required: true },
  ],
}
