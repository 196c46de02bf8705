/** `npm test`: installs, builds and runs every test; the last line sums up all runners. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { readArguments } from '../packages/command-line/src/command-line.mjs'
import { bootstrap } from './launch/bootstrap.mjs'
import { Child } from './launch/child.mjs'
import { chooseTests } from './launch/choose-tests.mjs'
import { test } from './launch/commands.mjs'
import { explain, runCommand } from './launch/run-command.mjs'
import { readSettings, root } from './launch/settings.mjs'
import { build } from './launch/system.mjs'
import { addUp, countVitest, summaryLine } from './launch/test-counts.mjs'

/**
 * @typedef {import('./launch/progress.mjs').Progress} Progress
 * @typedef {import('./launch/test-counts.mjs').Counts} Counts
 */

/** Vitest would leave one of two cores idle; on more it shares with the servers that suites start. */
const workers = Math.max(2, Math.floor(cpus().length / 2))

const { values, words } = readArguments(test)
const { watch, project, testNamePattern, update } = values
const options = [
  `--maxWorkers=${workers}`,
  ...project.map((name) => `--project=${name}`),
  ...(testNamePattern === undefined ? [] : [`--testNamePattern=${testNamePattern}`]),
  ...(update ? ['--update'] : []),
]

await runCommand(process.stdout, async (progress) => {
  if (watch) return watchTests(progress)
  const counts = addUp(await runAll(progress))
  progress.print(`\n${summaryLine(counts)}`)
  return counts.failed > 0 ? 1 : 0
})

/**
 * Vitest has the terminal, so that its keys work.
 *
 * @param {Progress} progress
 * @returns {Promise<number>} its exit code
 */
async function watchTests(progress) {
  const choice = chooseTests(words, { isQuick: project.length === 0 })
  const args = ['watch', ...options, ...toArguments(choice)]
  const env = await bootstrap(progress)
  // The build of the admin takes a minute.
  await build(progress, env, choice.needsSystem ? [] : ['@carepath/site'])
  const { NO_COLOR: _, ...plainEnv } = env
  const vitest = spawn('vitest', args, { cwd: root, env: plainEnv, stdio: 'inherit' })
  process.once('exit', () => vitest.kill())
  return new Promise((resolve) => vitest.once('close', (code) => resolve(code ?? 1)))
}

/**
 * @param {Progress} progress
 * @returns {Promise<Counts[]>} one a runner
 */
async function runAll(progress) {
  try {
    const choice = chooseTests(words)
    const env = await bootstrap(progress)
    await build(progress, env)
    return [await runVitest(progress, env, toArguments(choice))]
  } catch (error) {
    progress.print(explain(error))
    return [{ passed: 0, failed: 1, skipped: 0 }]
  }
}

/**
 * @param {Progress} progress
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} chosen which tests, where not all
 * @returns {Promise<Counts>}
 */
async function runVitest(progress, env, chosen) {
  const folder = mkdtempSync(path.join(tmpdir(), 'carepath-test-'))
  const report = path.join(folder, 'vitest.json')
  const { NO_COLOR: _, ...plainEnv } = env
  const reporters = ['default', './scripts/vitest/console-noise.mjs', 'json'].map((name) => `--reporter=${name}`)
  const vitest = new Child(
    'test',
    ['vitest', 'run', ...reporters, `--outputFile.json=${report}`, ...options, ...chosen],
    {
      cwd: root,
      env: process.stdout.isTTY ? { ...plainEnv, FORCE_COLOR: '1' } : env,
      logDir: readSettings(process.env).logDir,
      onLine: (line) => progress.print(line),
    },
  )
  const outcome = await vitest.exited
  try {
    return countVitest(readReport(report), outcome)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {import('./launch/choose-tests.mjs').Choice} choice
 * @returns {string[]} arguments for Vitest
 */
function toArguments({ files, titlePattern }) {
  return [...files, ...(titlePattern === undefined ? [] : [`--testNamePattern=${titlePattern}`])]
}

/** @param {string} file */
function readReport(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined // it crashed before it could write one
  }
}
