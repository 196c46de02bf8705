/**
 * One option of a command.
 *
 * @typedef {object} Option
 * @property {'boolean' | 'string' | 'number'} type A number is a whole one, from 1 on.
 * @property {string} description What the option does, as `--help` prints it.
 * @property {readonly string[]} [choices] All values there are; any where absent.
 * @property {string} [value] Stands for the value in `--help`, e.g. `FILE`.
 * @property {string} [short] The option as one letter.
 * @property {true} [multiple] The option may be given more than once.
 * @property {string | number} [default] The value where the option is left out.
 */

/** @typedef {Readonly<Record<string, Option>>} Options */

/**
 * A command: how it is called, what it does and all that it accepts. `--help` is accepted by every command.
 *
 * Declared as a constant, and without an import: a declaration is read before anything is installed.
 *
 * @template {Options} [T=Options]
 * @typedef {object} Command
 * @property {string} run The words that run the command, e.g. `npm run -s trail --`.
 * @property {string} summary What the command does, in a few sentences.
 * @property {string} [words] What its other arguments are, e.g. `FILE…`; absent where it accepts none.
 * @property {T} options
 */
export {}
