import { expect, test } from 'vitest'
import { daysOf, monthsLater, parseMonth, weeksOf } from '../../src/workflow/calendar/month.ts'

test.each(['', '2026', '2026-13', '2026-00', '2026-1', '1999-12', '12026-01', '2026-12-01', undefined, ['2026-12']])(
  '“%s” is no month of the calendar',
  (text) => expect(parseMonth(text)).toBeUndefined(),
)

test('months go on across years', () => {
  expect(parseMonth('2026-12')).toBe('2026-12')
  expect(monthsLater('2026-12', 1)).toBe('2027-01')
  expect(monthsLater('2026-01', -1)).toBe('2025-12')
  expect(monthsLater('2026-03', -14)).toBe('2025-01')
})

test.each([
  ['2026-02', 28],
  ['2028-02', 29],
  ['2026-11', 30],
  ['2026-12', 31],
])('%s has %i days', (month, count) => {
  const days = daysOf(month)
  expect(days).toHaveLength(count)
  expect(days[0]).toBe(`${month}-01`)
  expect(days.at(-1)).toBe(`${month}-${count}`)
})

test('weeks begin on the day that the language begins them with', () => {
  const weeks = (month: string, first: number) =>
    weeksOf(
      daysOf(month).map((day) => ({ day })),
      first,
    ).map((week) => week.map((each) => each?.day.slice(-2) ?? '..').join(' '))
  expect(weeks('2026-11', 7)).toEqual([
    '01 02 03 04 05 06 07',
    '08 09 10 11 12 13 14',
    '15 16 17 18 19 20 21',
    '22 23 24 25 26 27 28',
    '29 30 .. .. .. .. ..',
  ])
  expect(weeks('2026-11', 1)[0]).toBe('.. .. .. .. .. .. 01')
  expect(weeks('2026-02', 7), 'four whole weeks').toHaveLength(4)
})
