import { parseCommand } from './parse-command.mjs'
import { usageOf } from './usage.mjs'

/** @typedef {import('./command.mjs').Command} Command */
/** @typedef {import('./parse-command.mjs').Answer} Answer */

/**
 * The one way in which every command reads its arguments. Plain JavaScript without dependencies: the launcher answers
 * `--help` with it before anything is installed, on any Node ≥ 18.3.
 */
export { parseCommand, usageOf }

/**
 * Reads the arguments this process was started with. `--help` prints the usage and exits with 0; an argument that the
 * command doesn't know prints it too and exits with 2.
 *
 * @template {import('./command.mjs').Options} T
 * @param {import('./command.mjs').Command<T>} command
 * @param {string[]} [args]
 * @returns {import('./parse-command.mjs').Arguments<T>}
 */
export function readArguments(command, args = process.argv.slice(2)) {
  const parsed = parseCommand(command, args)
  if (!parsed.answer) return parsed
  const { text, exitCode } = parsed.answer
  const stream = exitCode === 0 ? process.stdout : process.stderr
  stream.write(text)
  process.exit(exitCode)
}
