/** How often a long stage prints a line where lines can't be rewritten. */
const heartbeatMs = 15_000

/** Prints one line for each stage: its title, its duration and its result. */
export class Progress {
  #stream
  #isTerminal

  /** @param {NodeJS.WriteStream} stream */
  constructor(stream) {
    this.#stream = stream
    this.#isTerminal = stream.isTTY
  }

  /**
   * @template T
   * @param {string} title
   * @param {(say: (detail: string) => void) => Promise<T>} work
   * @param {(result: T) => string} [note]
   * @returns {Promise<T>}
   */
  async stage(title, work, note = () => '') {
    const started = Date.now()
    let detail = ''
    const running = () => this.#show(`… ${title.padEnd(9)} ${seconds(started).padStart(7)}  ${detail}`)
    running()
    const heartbeat = setInterval(running, this.#isTerminal ? 500 : heartbeatMs)
    try {
      const result = await work((text) => (detail = text))
      this.#finish(`✓ ${title.padEnd(9)} ${seconds(started).padStart(7)}  ${note(result)}`)
      return result
    } catch (error) {
      this.#finish(`✗ ${title.padEnd(9)} ${seconds(started).padStart(7)}`)
      throw error
    } finally {
      clearInterval(heartbeat)
    }
  }

  /** @param {string} text */
  print(text) {
    this.#stream.write(`${text}\n`)
  }

  /** @param {string} line */
  #show(line) {
    const text = line.trimEnd()
    if (this.#isTerminal) this.#stream.write(`\r\x1b[2K${text.slice(0, this.#stream.columns - 1)}`)
    else this.print(text)
  }

  /** @param {string} line */
  #finish(line) {
    this.print(`${this.#isTerminal ? '\r\x1b[2K' : ''}${line.trimEnd()}`)
  }
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
