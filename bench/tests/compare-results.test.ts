import { describe, expect, it } from 'vitest'
import { compareResults, type TurnResult } from '../src/against/compare-results.ts'

const turn = (value: number, facts: object = {}): TurnResult => ({
  measures: [{ name: 'one change, p95', value, unit: 'ms' }],
  ...facts,
})

describe('the figures of two commits', () => {
  it('are divided turn by turn, and told by the middle ratio and both ends', () => {
    expect(compareResults([turn(10), turn(40), turn(12)], [turn(20), turn(40), turn(30)])).toEqual([
      { name: 'one change, p95', unit: 'ms', here: 12, other: 30, ratio: 0.5, lowest: 0.4, highest: 1 },
    ])
  })

  it('are told of two turns by what lies between them', () => {
    expect(compareResults([turn(10), turn(40)], [turn(20), turn(40)])).toMatchObject([
      { here: 25, other: 30, ratio: 0.75, lowest: 0.5, highest: 1 },
    ])
  })

  it('are all times among the facts, however deep, and nothing else of them', () => {
    const here = { pages: 200, fullRenderMs: { Carepath: { p50: 30, p95: 60, max: 70 } }, errors: [] }
    const other = { pages: 200, fullRenderMs: { Carepath: { p50: 60, p95: 60, max: 90 } }, errors: [] }
    const [, p50, p95, ...others] = compareResults([turn(1, here)], [turn(1, other)])
    expect(p50).toMatchObject({ name: 'fullRenderMs Carepath p50', unit: 'ms', here: 30, other: 60, ratio: 0.5 })
    expect(p95).toMatchObject({ name: 'fullRenderMs Carepath p95', ratio: 1 })
    expect(others).toEqual([])
  })

  it('are left out where a turn of one commit lacks them', () => {
    const extra = (value: number): TurnResult => ({
      measures: [...turn(value).measures, { name: 'a name changed', value: 5, unit: 'ms' }],
    })
    expect(compareResults([extra(1), extra(1)], [turn(1), extra(1)]).map(({ name }) => name)).toEqual([
      'one change, p95',
    ])
  })

  it('have no ratio where the other commit has 0', () => {
    expect(compareResults([turn(3)], [turn(0)])).toMatchObject([{ here: 3, other: 0, ratio: NaN }])
  })
})
