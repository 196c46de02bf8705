/** A reporter that fails the run where a test, or what it tests, writes to the console: noise hides what matters. */
export default class ConsoleNoise {
  #noisy = 0

  /** @param {{ content: string }} log */
  onUserConsoleLog({ content }) {
    if (content.trim() !== '') this.#noisy += 1
  }

  onTestRunEnd() {
    if (this.#noisy === 0) return
    process.stderr.write(
      `\nThe console was written to ${this.#noisy} times (see above): a passing test says nothing.\n`,
    )
    process.exitCode = 1
  }
}
