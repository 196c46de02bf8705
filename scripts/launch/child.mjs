import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'

/** How long a process may take to end after SIGTERM. */
const graceMs = 10_000
/** How many last lines are shown when a process fails. */
const tailLines = 25

/** @type {Set<Child>} */
const running = new Set()
let isStopping = false

/** A child process with its output in a log file. It has its own process group: Ctrl-C reaches only the launcher. */
export class Child {
  /** @type {string[]} */
  #tail = []
  #isGone = false
  /** When it last printed something, or started. */
  lastOutputAt = Date.now()
  #process

  /**
   * @param {string} name Its log is `<name>.log`.
   * @param {string[]} command
   * @param {{ cwd: string, env: NodeJS.ProcessEnv, logDir: string, onLine?: (line: string) => void }} options
   */
  constructor(name, [file = '', ...args], { cwd, env, logDir, onLine }) {
    if (isStopping) throw new Error('The launcher is stopping: no process is started any more.')
    this.name = name
    this.logFile = path.join(logDir, `${name}.log`)
    const log = openLog(this.logFile)
    this.#process = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(this)

    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        const plain = stripVTControlCharacters(line)
        log.write(`${plain}\n`)
        this.lastOutputAt = Date.now()
        this.#tail = [...this.#tail, plain].slice(-tailLines)
        onLine?.(line)
      })
    }
    // The processes that it started would keep its output and its ports open.
    this.#process.once('exit', () => {
      this.kill()
      this.#isGone = true
    })
    /** Settles with the exit code, or the signal's name, once the process is gone. */
    this.exited = new Promise((/** @type {(outcome: number | string) => void} */ resolve) => {
      this.#process.once('error', (error) => {
        this.#tail.push(error.message)
        resolve('not started')
      })
      this.#process.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'))
    }).finally(() => {
      running.delete(this)
      log.end()
    })
  }

  get lastLine() {
    return this.#tail.at(-1)?.trim() ?? ''
  }

  /** Its last lines, each marked with its name. */
  get lastLines() {
    return this.#tail.map((line) => `  ${this.name} | ${line}`).join('\n')
  }

  /** Sends SIGTERM, and SIGKILL where the process has not ended in time. */
  async stop() {
    this.#signal('SIGTERM')
    const timer = setTimeout(() => this.kill(), graceMs)
    await this.exited
    clearTimeout(timer)
  }

  kill() {
    this.#signal('SIGKILL')
  }

  /** @param {NodeJS.Signals} signal */
  #signal(signal) {
    try {
      if (this.#process.pid && !this.#isGone) process.kill(-this.#process.pid, signal)
    } catch {
      // The group is gone already.
    }
  }
}

/** Stops all processes, the newest first: the admin before the worker, which publishes what is saved. None can be started afterwards. */
export async function stopAll() {
  isStopping = true
  for (const child of [...running].reverse()) await child.stop()
}

export function killAll() {
  for (const child of running) child.kill()
}

/** Keeps the log of the previous run beside the new one. @param {string} file */
function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    renameSync(file, file.replace(/\.log$/u, '.previous.log'))
  } catch {
    // There was no previous run.
  }
  return createWriteStream(file)
}
