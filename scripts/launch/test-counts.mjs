/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 */

/**
 * Counts the tests of a Vitest run. A file that could not be loaded, an error outside any test and a run without tests
 * each count as a failure: the sum must never look better than the run.
 *
 * @param {string | undefined} report its JSON
 * @param {number | string} outcome its exit code, or the signal that ended it
 * @returns {Counts}
 */
export function countVitest(report, outcome) {
  const files = report === undefined ? [] : readFiles(report)
  const statuses = files.flatMap((file) => file.assertionResults.map(({ status }) => status))
  const passed = statuses.filter((status) => status === 'passed').length
  const failedTests = statuses.filter((status) => status === 'failed').length
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length
  const failed = failedTests + brokenFiles
  const isSilentFailure = failed === 0 && (outcome !== 0 || passed === 0)
  return { passed, failed: isSilentFailure ? 1 : failed, skipped: statuses.length - passed - failedTests }
}

/**
 * @param {Counts[]} runs
 * @returns {Counts}
 */
export function addUp(runs) {
  return runs.reduce(
    (sum, run) => ({
      passed: sum.passed + run.passed,
      failed: sum.failed + run.failed,
      skipped: sum.skipped + run.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * @param {string} report
 * @returns {VitestFile[]}
 */
function readFiles(report) {
  /** @type {unknown} */
  const json = JSON.parse(report)
  return /** @type {{ testResults: VitestFile[] }} */ (json).testResults
}
