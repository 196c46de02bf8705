import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { root } from '@carepath/journey/env'
import { inheritedEnv } from '../env.ts'
import { copyDatabase, type DatabaseCopy } from './database-copy.ts'

const script = fileURLToPath(new URL('bare-update-process.ts', import.meta.url))

/** A yardstick: updates of side effects in a stock Payload without hooks, on a copy of the database of a system. */
export class BareUpdates {
  readonly #copy: DatabaseCopy
  readonly #process: ChildProcess

  private constructor(copy: DatabaseCopy, process: ChildProcess) {
    this.#copy = copy
    this.#process = process
  }

  /** Copies the database of a data folder, or the one on MongoDB, and opens it in a process of its own. */
  static async start(dataDir: string, mongoUrl?: string): Promise<BareUpdates> {
    const copy = await copyDatabase(dataDir, mongoUrl)
    const env = { ...inheritedEnv, DATA_DIR: dataDir, DATABASE_URL: copy.url }
    const updates = new BareUpdates(
      copy,
      fork(script, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
    )
    await updates.#answer().catch(async (error: unknown) => {
      await updates.stop()
      throw error
    })
    return updates
  }

  /** Updates a side effect and returns the milliseconds. */
  async measure(sideEffect: string): Promise<number> {
    const answer = this.#answer()
    this.#process.send(sideEffect)
    return Number(await answer)
  }

  /** Ends the process and deletes the copy. */
  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const exit = once(this.#process, 'exit')
      this.#process.kill()
      await exit
    }
    await this.#copy.remove()
  }

  async #answer(): Promise<unknown> {
    const ended = new AbortController()
    const exit = once(this.#process, 'exit', ended).then(() => {
      throw new Error('The stock Payload ended.')
    })
    try {
      const [answer] = (await Promise.race([once(this.#process, 'message', ended), exit])) as unknown[]
      return answer
    } finally {
      exit.catch(() => undefined)
      ended.abort()
    }
  }
}
