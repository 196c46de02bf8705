import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { inheritedEnv } from '../env.ts'
import { waitUntil } from '../wait-until.ts'
import { outputFile, type Peer } from './peer.ts'
import { withFirstSentence, type PeerPage } from './peer-page.ts'

const maxAttempts = 30
const patienceMs = 2_000

/** A peer that watches for changes and builds the pages that they touch. */
export class WatchedBuild {
  readonly #peer: Peer
  readonly #process: ChildProcess
  /** Changed to find out whether the peer answers. */
  readonly #page: PeerPage
  #attempts = 0

  private constructor(peer: Peer, process: ChildProcess, page: PeerPage) {
    this.#peer = peer
    this.#process = process
    this.#page = page
  }

  /** Starts the peer and waits until it answers to changes. */
  static async start(peer: Peer, page: PeerPage): Promise<WatchedBuild> {
    const [file = '', ...args] = peer.watch ?? []
    const process = spawn(file, args, { cwd: peer.folder, env: { ...inheritedEnv, ...peer.env }, stdio: 'ignore' })
    const build = new WatchedBuild(peer, process, page)
    try {
      await build.waitUntilItAnswers()
      return build
    } catch (error) {
      await build.stop()
      throw error
    }
  }

  /**
   * Waits until two changes in a row are answered at the first attempt. No message says when a peer is ready; and one that still
   * builds for an earlier attempt shows that attempt, and may miss a change that comes meanwhile.
   */
  async waitUntilItAnswers(): Promise<void> {
    let answers = 0
    for (let attempt = 0; answers < 2; attempt++) {
      if (this.#hasEnded) throw new Error('it has ended by itself')
      if (attempt === maxAttempts) throw new Error(`it does not answer to changes: ${maxAttempts} attempts`)
      answers = (await this.#answers()) ? answers + 1 : 0
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
    if (this.#hasEnded) return
    const exit = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exit
  }

  get #hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null
  }

  async #answers(): Promise<boolean> {
    const mark = `Attempt number ${++this.#attempts}.`
    await this.#peer.writePage(withFirstSentence(this.#page, mark))
    return this.#waitForMark(this.#page, mark, patienceMs).then(
      () => true,
      () => false,
    )
  }

  /** Polls the date and size of the file, and reads the file only where they have changed. */
  async #waitForMark(page: PeerPage, mark: string, timeoutMs = 60_000): Promise<void> {
    const file = outputFile(this.#peer, page)
    let seen = ''
    const isShown = async () => {
      const state = statSync(file, { bigint: true, throwIfNoEntry: false })
      // Some peers delete their output before they build.
      if (!state) return false
      const { mtimeNs, size } = state
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
