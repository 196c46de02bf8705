import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'

/** A log may have so many bytes; then it becomes the previous one. A part's logs never have more than twice as many. */
const longestBytes = 10 * 2 ** 20

/** The log of one part, for the eyes of its owner only. The log of the previous run is kept beside it. */
export class LogFile {
  /** @type {number | undefined} */
  #descriptor
  #length = 0
  #longest

  /**
   * @param {string} folder
   * @param {string} name
   * @param {number} [longest]
   */
  constructor(folder, name, longest = longestBytes) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.file = path.join(folder, `${name}.log`)
    this.#longest = longest
    this.#descriptor = this.#open()
  }

  /** @param {string} line */
  write(line) {
    if (this.#descriptor === undefined) return
    const bytes = Buffer.from(`${line}\n`)
    try {
      if (this.#length > 0 && this.#length + bytes.length > this.#longest) {
        closeSync(this.#descriptor)
        this.#descriptor = this.#open()
        this.#length = 0
      }
      writeSync(this.#descriptor, bytes)
      this.#length += bytes.length
    } catch {
      // A full disk must not stop what is logged.
    }
  }

  close() {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
  }

  #open() {
    try {
      renameSync(this.file, this.file.replace(/\.log$/u, '.previous.log'))
    } catch {
      // There was no previous run.
    }
    return openSync(this.file, 'w', 0o600)
  }
}
