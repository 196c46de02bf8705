/** A reporter that fails the run where a test, or the code it tests, writes to the console: noise hides failures. */
export default class ConsoleNoise {
  #noisy = 0

  /** @param {{ content: string }} log */
  onUserConsoleLog({ content }) {
    if (content.trim() !== '') this.#noisy += 1
  }

  onTestRunEnd() {
    if (this.#noisy === 0) return
    process.stderr.write(
      `\nThe console was written to ${this.#noisy} times (see above): a passing test prints nothing.\n`,
    )
    process.exitCode = 1
  }
}
