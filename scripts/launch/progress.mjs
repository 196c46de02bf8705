import { logLine } from './log-line.mjs'

/** How often a long stage prints a line where lines can't be rewritten. */
const heartbeatMs = 15_000

/** Prints one line for each stage: its title, its duration and its result. */
export class Progress {
  #stream
  #isTerminal
  #isJson

  /**
   * @param {NodeJS.WriteStream} stream
   * @param {{ isJson?: boolean }} [format] With `isJson` it writes a line of JSON an event, and no line without one.
   */
  constructor(stream, { isJson = false } = {}) {
    this.#stream = stream
    this.#isJson = isJson
    this.#isTerminal = stream.isTTY && !isJson
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
      const line = `✓ ${title.padEnd(9)} ${seconds(started).padStart(7)}  ${note(result)}`
      this.#finish(line, 'stage-done', { stage: title, durationMs: Date.now() - started })
      return result
    } catch (error) {
      const line = `✗ ${title.padEnd(9)} ${seconds(started).padStart(7)}`
      this.#finish(line, 'stage-failed', { stage: title, durationMs: Date.now() - started })
      throw error
    } finally {
      clearInterval(heartbeat)
    }
  }

  /**
   * @param {string} text for the eyes of whoever sits at the terminal
   * @param {import('./log-line.mjs').LaunchEvent} [event]
   * @param {import('./log-line.mjs').Facts} [facts]
   */
  print(text, event, facts = {}) {
    if (!this.#isJson) this.#stream.write(`${text}\n`)
    else if (event) this.#stream.write(`${logLine(event, facts)}\n`)
  }

  /** @param {string} line */
  #show(line) {
    const text = line.trimEnd()
    if (this.#isTerminal) this.#stream.write(`\r\x1b[2K${text.slice(0, this.#stream.columns - 1)}`)
    else this.print(text)
  }

  /**
   * @param {string} line
   * @param {import('./log-line.mjs').LaunchEvent} event
   * @param {import('./log-line.mjs').Facts} facts
   */
  #finish(line, event, facts) {
    this.print(`${this.#isTerminal ? '\r\x1b[2K' : ''}${line.trimEnd()}`, event, facts)
  }
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
