import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { inheritedEnv } from '../env.ts'
import { waitUntil } from '../wait-until.ts'
import { outputFile, type Peer } from './peer.ts'
import { withFirstSentence, type PeerPage } from './peer-page.ts'

/** A peer that watches for changes and builds the pages that they touch. */
export class WatchedBuild {
  readonly #peer: Peer
  readonly #process: ChildProcess

  private constructor(peer: Peer, process: ChildProcess) {
    this.#peer = peer
    this.#process = process
  }

  /** Starts the peer and waits until it reacts to changes. */
  static async start(peer: Peer, page: PeerPage): Promise<WatchedBuild> {
    const [file = '', ...args] = peer.watch ?? []
    const process = spawn(file, args, { cwd: peer.folder, env: { ...inheritedEnv, ...peer.env }, stdio: 'ignore' })
    const build = new WatchedBuild(peer, process)
    try {
      // No message says when the peer is ready: change a page again and again.
      for (let attempt = 1; !(await build.#reactsTo(page, attempt)); attempt++) {
        if (process.exitCode !== null || attempt > 30) throw new Error(`${peer.name} does not react to changes`)
      }
      return build
    } catch (error) {
      await build.stop()
      throw error
    }
  }

  /** Measures from writing a changed page to its new bytes on disk, in milliseconds. */
  async edit(page: PeerPage, mark: string): Promise<number> {
    const begun = performance.now()
    await this.#peer.writePage(withFirstSentence(page, mark))
    await this.#waitForMark(page, mark)
    return performance.now() - begun
  }

  get name(): string {
    return this.#peer.name
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exit = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exit
  }

  async #reactsTo(page: PeerPage, attempt: number): Promise<boolean> {
    const mark = `Attempt number ${attempt}.`
    await this.#peer.writePage(withFirstSentence(page, mark))
    return this.#waitForMark(page, mark, 2_000).then(
      () => true,
      () => false,
    )
  }

  /** Polls the date and size of the file, and reads the file only where they have changed. */
  async #waitForMark(page: PeerPage, mark: string, timeoutMs = 60_000): Promise<void> {
    const file = outputFile(this.#peer, page)
    let seen = ''
    const isShown = async () => {
      const { mtimeNs = 0n, size = 0n } = statSync(file, { bigint: true, throwIfNoEntry: false }) ?? {}
      // The size tells apart two writes within one tick of the clock.
      const now = `${mtimeNs} ${size}`
      if (now === seen) return false
      seen = now
      return readFileSync(file, 'utf8').includes(mark)
    }
    await waitUntil(isShown, timeoutMs).catch((cause: unknown) => {
      throw new Error(`${this.#peer.name} has not built ${page.path} with “${mark}”`, { cause })
    })
  }
}
