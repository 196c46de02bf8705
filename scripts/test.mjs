/** `npm test`: installs, builds and runs every test; the last line sums up all runners. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { bootstrap } from './launch/bootstrap.mjs'
import { Child } from './launch/child.mjs'
import { command, explain } from './launch/command.mjs'
import { readSettings, root } from './launch/settings.mjs'
import { build } from './launch/system.mjs'
import { addUp, countVitest, summaryLine } from './launch/test-counts.mjs'

/**
 * @typedef {import('./launch/progress.mjs').Progress} Progress
 * @typedef {import('./launch/test-counts.mjs').Counts} Counts
 */

/** Vitest would leave one of two cores idle; on more it shares with the servers that suites start. */
const workers = Math.max(2, Math.floor(cpus().length / 2))

await command(process.stdout, async (progress) => {
  const counts = addUp(await runAll(progress))
  progress.print(`\n${summaryLine(counts)}`)
  return counts.failed > 0 ? 1 : 0
})

/**
 * @param {Progress} progress
 * @returns {Promise<Counts[]>} one a runner
 */
async function runAll(progress) {
  try {
    const env = await bootstrap(progress)
    await build(progress, env)
    return [await runVitest(progress, env, process.argv.slice(2))]
  } catch (error) {
    progress.print(explain(error))
    return [{ passed: 0, failed: 1, skipped: 0 }]
  }
}

/**
 * @param {Progress} progress
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} args which tests, where not all
 * @returns {Promise<Counts>}
 */
async function runVitest(progress, env, args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'carepath-test-'))
  const report = path.join(folder, 'vitest.json')
  const { NO_COLOR: _, ...plainEnv } = env
  const reporters = ['default', './scripts/vitest/console-noise.mjs', 'json'].map((name) => `--reporter=${name}`)
  const words = ['vitest', 'run', ...reporters, `--outputFile.json=${report}`, `--maxWorkers=${workers}`, ...args]
  const vitest = new Child('test', words, {
    cwd: root,
    env: process.stdout.isTTY ? { ...plainEnv, FORCE_COLOR: '1' } : env,
    logDir: readSettings(process.env).logDir,
    onLine: (line) => progress.print(line),
  })
  const outcome = await vitest.exited
  try {
    return countVitest(readReport(report), outcome)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined // it crashed before it could write one
  }
}
