import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import { LogFile } from './log-file.mjs'

/** How long a process may take to end after SIGTERM: a little longer than the admin lets saves in flight finish. */
const graceMs = 25_000
/** How many last lines are shown when a process fails. */
const tailLines = 25

/** What Linux counts computing in, for every program that asks. */
const tickMs = 10

/** @type {Set<Child>} */
const running = new Set()
let stopping = false

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
    if (stopping) throw new Error('The launcher is stopping: no process is started any more.')
    this.name = name
    const log = new LogFile(logDir, name)
    this.logFile = log.file
    this.#process = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(this)

    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        const plain = stripVTControlCharacters(line)
        log.write(plain)
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
      log.close()
    })
  }

  get lastLine() {
    return this.#tail.at(-1)?.trim() ?? ''
  }

  /** Its last lines, each marked with its name. */
  get lastLines() {
    return this.#tail.map((line) => `  ${this.name} | ${line}`).join('\n')
  }

  /** How long it has computed, in ms, where the system tells (Linux does). */
  get computedMs() {
    try {
      const stat = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8')
      // Behind the name, which may have spaces: the state, ten other fields, and the ticks of it and of the system for it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return (Number(fields[11]) + Number(fields[12])) * tickMs
    } catch {
      return undefined
    }
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
  stopping = true
  for (const child of [...running].reverse()) await child.stop()
}

/** True once the launcher stops what it has started. */
export function isStopping() {
  return stopping
}

export function killAll() {
  for (const child of running) child.kill()
}
