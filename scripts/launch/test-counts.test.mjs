import { describe, expect, it } from 'vitest'
import { addUp, countVitest, summaryLine } from './test-counts.mjs'

/** @param {Record<string, string[]>} files the statuses of each file's tests, by the file's own status */
const reportOf = (files) =>
  JSON.stringify({
    testResults: Object.entries(files).map(([status, statuses]) => ({
      status: status.replace(/\d/u, ''),
      assertionResults: statuses.map((one) => ({ status: one })),
    })),
  })

describe('the counts of a Vitest run', () => {
  it('are those of its tests', () => {
    const report = reportOf({ passed: ['passed', 'passed', 'skipped'], failed: ['failed', 'passed', 'todo'] })
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it('hold a failure for each file that could not be loaded', () => {
    expect(countVitest(reportOf({ passed: ['passed'], failed: [], failed2: ['passed'] }), 1)).toMatchObject({
      failed: 2,
    })
  })

  it('hold a failure where the run failed for a reason of no test', () => {
    expect(countVitest(reportOf({ passed: ['passed'] }), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('hold a failure where nothing ran, or nothing was reported', () => {
    expect(countVitest(reportOf({}), 0)).toMatchObject({ failed: 1 })
    expect(countVitest(reportOf({ passed: ['skipped'] }), 0)).toEqual({ passed: 0, failed: 1, skipped: 1 })
    expect(countVitest(undefined, 'SIGKILL')).toMatchObject({ failed: 1 })
  })

  it('are summed over runners in one line', () => {
    const sum = addUp([
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 4, failed: 0, skipped: 2 },
    ])
    expect(summaryLine(sum)).toBe('7 passed, 1 failed, 2 skipped')
  })
})
