import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { CarepathError } from '@carepath/schema'
import { unexpectedError } from '../disk/unexpected-error.ts'
import { fromPlainError, type RenderAnswer, type RenderedBatch, type RenderRequest } from './render-messages.ts'

/** Resolved only when a process starts: inside a bundle, this file has no address that Node could load. */
const script = () => fileURLToPath(new URL('./render-worker.ts', import.meta.url))

/** A process rather than a thread: the memory of a full render goes back to the system when the process ends. */
export class RenderProcess {
  readonly #child: ChildProcess
  readonly #death = new AbortController()

  constructor(bundlePath: string) {
    this.#child = fork(script(), [bundlePath], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#child.once('error', (error) => this.#death.abort(error))
    this.#child.once('exit', (code, signal) => {
      this.#death.abort(new Error(`A render process ended by itself (${signal ?? code})`))
    })
  }

  async ask(request: RenderRequest): Promise<RenderedBatch> {
    const { signal } = this.#death
    try {
      const answering = once(this.#child, 'message', { signal }) as Promise<[RenderAnswer]>
      if (!signal.aborted) this.#child.send(request)
      const [answer] = await answering
      if ('error' in answer) throw fromPlainError(answer.error)
      return answer.batch
    } catch (error) {
      throw signal.aborted ? processDied(signal.reason) : error
    }
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const exit = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await exit
  }
}

function processDied(cause: unknown): CarepathError {
  return unexpectedError(cause, {
    message: 'The pages can’t be made: a program that makes them has stopped',
    next: 'Tell whoever looks after this system the reference: perhaps the worker needs more memory. Its log says more.',
  })
}
