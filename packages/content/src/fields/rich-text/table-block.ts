import { findTableFaults, limits } from '@carepath/schema'
import type { Block } from 'payload'
import { isRows, readTable, tableBlockSlug } from '../../tables/table-block.ts'

const emptyTable = [
  ['', ''],
  ['', ''],
]

/** A table between paragraphs, written in a grid. Its cells hold plain text. */
export const tableBlock: Block = {
  slug: tableBlockSlug,
  labels: { singular: 'Table', plural: 'Tables' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'caption',
      type: 'text',
      label: 'Caption',
      required: true,
      maxLength: limits.shortText,
      admin: { description: 'Says what the table shows. Screen readers read it first.' },
    },
    {
      name: 'hasRowHeaders',
      type: 'checkbox',
      label: 'The first column names the rows',
      defaultValue: false,
    },
    {
      name: 'rows',
      type: 'json',
      label: 'Cells',
      defaultValue: emptyTable,
      validate: (rows, { siblingData }) => checkRows(rows, siblingData),
      admin: { components: { Field: '/ui/table/table-field.tsx#TableField' } },
    },
  ],
}

/** The faults of the cells, for the form; the caption shows its own. */
function checkRows(rows: unknown, siblings: unknown): string | true {
  if (!isRows(rows)) return 'Write the table again.'
  const fields = typeof siblings === 'object' && siblings !== null ? siblings : {}
  const faults = findTableFaults({ ...readTable({ ...fields, rows }), caption: 'Table' })
  return faults.length === 0 || faults.map(({ message, next }) => `${message}. ${next}`).join(' ')
}
