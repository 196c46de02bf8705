/**
 * `node restart-on-change.mjs FOLDER… -- ARGS`: runs `node ARGS`, and runs it again after each change of a file in the
 * folders. Node's own `--watch` would watch the thousands of files of all packages.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, watch } from 'node:fs'
import path from 'node:path'

/** Saving may write several files, or one file twice, within a moment. */
const settleMs = 100
/** How long the program may take to end. */
const graceMs = 8_000

const separator = process.argv.indexOf('--')
const folders = process.argv.slice(2, separator)
const args = process.argv.slice(separator + 1)
const preload = path.join(import.meta.dirname, 'stop-with-parent.mjs')

/** The content of each file when the program last started, as a hash: a tool that writes the same again restarts nothing. */
const known = new Map(folders.flatMap((folder) => filesIn(folder).map((file) => [file, hashOf(file)])))
/** @type {Set<string>} */
const touched = new Set()
/** @type {NodeJS.Timeout | undefined} */
let timer
let restarting = Promise.resolve()
let isEndExpected = false
let program = start()

for (const folder of folders) {
  watch(folder, { recursive: true }, (_event, name) => {
    if (name === null) return
    touched.add(path.join(folder, name))
    clearTimeout(timer)
    timer = setTimeout(queueRestart, settleMs)
  })
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => void restarting.then(stop).then(() => process.exit(0)))
}

function start() {
  const env = { ...process.env, CAREPATH_LAUNCHER_PID: String(process.pid) }
  const started = spawn(process.execPath, ['--import', preload, ...args], { env, stdio: 'inherit' })
  started.once('exit', (code, signal) => {
    if (!isEndExpected) console.log(`Ended (${code ?? signal}): starting again after the next change.`)
  })
  return started
}

async function stop() {
  const { exitCode, signalCode } = program
  if (exitCode !== null || signalCode !== null) return
  isEndExpected = true
  const ended = new Promise((resolve) => program.once('exit', resolve))
  program.kill('SIGTERM')
  const kill = setTimeout(() => program.kill('SIGKILL'), graceMs)
  await ended
  clearTimeout(kill)
  isEndExpected = false
}

function queueRestart() {
  restarting = restarting.then(restart)
}

async function restart() {
  const changed = [...touched].filter((file) => isSource(file) && known.get(file) !== hashOf(file))
  touched.clear()
  const [first] = changed
  if (first === undefined) return
  for (const file of changed) known.set(file, hashOf(file))
  console.log(`Starting again: ${path.basename(first)} has changed.`)
  await stop()
  program = start()
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** @param {string} file */
function isSource(file) {
  return /\.(?:ts|mjs|json)$/u.test(file)
}

/** @param {string} file */
function hashOf(file) {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch {
    return undefined // it is gone
  }
}
