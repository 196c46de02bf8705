/**
 * One option of a command.
 *
 * @typedef {object} Option
 * @property {'boolean' | 'string' | 'number'} type A number is a whole one, from 1 on.
 * @property {string} description What the option does, as `--help` prints it.
 * @property {string} [value] Stands for the value in `--help`, e.g. `FILE`.
 * @property {string} [short] The option as one letter.
 * @property {true} [multiple] The option may be given more than once.
 * @property {string | number} [default] The value where the option is left out.
 */

/** @typedef {Record<string, Option>} Options */

/**
 * A command: how it is called, what it does and all that it accepts. `--help` is accepted by every command.
 *
 * @template {Options} [T=Options]
 * @typedef {object} Command
 * @property {string} run The words that run the command, e.g. `npm run -s trail --`.
 * @property {string} summary What the command does, in a few sentences.
 * @property {string} [words] What its other arguments are, e.g. `FILE…`; absent where it accepts none.
 * @property {T} options
 */

/**
 * Declares a command, so that TypeScript knows each option by its name.
 *
 * @template {Options} const T
 * @param {Command<T>} command
 * @returns {Command<T>}
 */
export function defineCommand(command) {
  return command
}
