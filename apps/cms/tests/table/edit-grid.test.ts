import { describe, expect, it } from 'vitest'
import * as grid from '../../src/ui/table/edit-grid.ts'

const rows = [
  ['A', 'B'],
  ['1', '2'],
  ['3', '4'],
]

describe('the cells of a table in the form', () => {
  it('are complete: every row has as many, and there is a row below the headings', () => {
    expect(grid.completeRows([])).toEqual([[''], ['']])
    expect(grid.completeRows([['A', 'B'], ['1']])).toEqual([
      ['A', 'B'],
      ['1', ''],
    ])
  })

  it('are written one at a time', () => {
    expect(grid.writeCell(rows, { row: 1, column: 1 }, 'x')[1]).toEqual(['1', 'x'])
    expect(rows[1]).toEqual(['1', '2'])
  })

  it('can be moved, added and removed by row and by column', () => {
    expect(grid.moveRow(rows, 2, -1).map(([first]) => first)).toEqual(['A', '3', '1'])
    expect(grid.moveRow(rows, 2, 1)).toEqual(rows)
    expect(grid.moveColumn(rows, 0, 1)[0]).toEqual(['B', 'A'])
    expect(grid.moveColumn(rows, 0, -1)).toEqual(rows)
    expect(grid.insertRow(rows, 1)[1]).toEqual(['', ''])
    expect(grid.insertRow(rows, 3)[3]).toEqual(['', ''])
    expect(grid.insertColumn(rows, 2)[0]).toEqual(['A', 'B', ''])
    expect(grid.removeRow(rows, 1)).toEqual([rows[0], rows[2]])
    expect(grid.removeColumn(rows, 0)).toEqual([['B'], ['2'], ['4']])
  })

  it('never become fewer than the headings and one row', () => {
    expect(grid.removeRow(rows.slice(0, 2), 1)).toEqual([
      ['A', 'B'],
      ['', ''],
    ])
    expect(grid.removeColumn([['A'], ['1']], 0)).toEqual([['A'], ['1']])
  })

  it('are filled from a place on by what is pasted, and the table grows', () => {
    const pasted = [
      ['x', 'y'],
      ['z', ''],
    ]
    expect(grid.fillFrom(rows, { row: 2, column: 1 }, pasted)).toEqual([
      ['A', 'B', ''],
      ['1', '2', ''],
      ['3', 'x', 'y'],
      ['', 'z', ''],
    ])
  })
})
