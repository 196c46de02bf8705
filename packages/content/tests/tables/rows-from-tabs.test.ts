import { expect, it } from 'vitest'
import { rowsFromTabs } from '../../src/tables/rows-from-tabs.ts'

it.each([
  [
    'A\tB\r\n1\t2\r\n',
    [
      ['A', 'B'],
      ['1', '2'],
    ],
  ],
  ['A\tB', [['A', 'B']]],
  ['A\nB', [['A'], ['B']]],
  [
    '\t\n1\t',
    [
      ['', ''],
      ['1', ''],
    ],
  ],
  [
    '"two\nlines"\t"say ""hi"""\n1\t2',
    [
      ['two lines', 'say "hi"'],
      ['1', '2'],
    ],
  ],
  ['5" tube\tB', [['5" tube', 'B']]],
])('the cells of a spreadsheet’s text are read as they stand (%j)', (text, rows) => {
  expect(rowsFromTabs(text)).toEqual(rows)
})

it('a word or a sentence is no table', () => {
  expect(rowsFromTabs('one dose a day\n')).toBeUndefined()
})
