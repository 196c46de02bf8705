import type { Table } from '@carepath/schema'
import { isBlock, type BlockNode } from '../blocks/block-node.ts'

/** Name of the table among the editor's blocks. */
export const tableBlockSlug = 'table'

/** True for the editor's node of a table. */
export const isTableBlock = (node: object): node is BlockNode => isBlock(node, tableBlockSlug)

/** The table in the fields of its block. What is missing is empty: an unfinished table can be saved. */
export function readTable({ caption, hasRowHeaders, rows }: Record<string, unknown>): Table {
  return {
    caption: typeof caption === 'string' ? caption : '',
    hasRowHeaders: hasRowHeaders === true,
    rows: isRows(rows) ? rows : [],
  }
}

/** True for rows of texts. */
export function isRows(value: unknown): value is string[][] {
  return (
    Array.isArray(value) &&
    value.every((row: unknown) => Array.isArray(row) && row.every((cell: unknown) => typeof cell === 'string'))
  )
}
