import { parseArgs } from 'node:util'
import { usageOf } from './usage.mjs'

/**
 * @typedef {import('./command.mjs').Option} Option
 * @typedef {import('./command.mjs').Options} Options
 * @typedef {string | boolean | (string | boolean)[] | undefined} GivenValue
 */

/**
 * @template {Option} T
 * @typedef {T extends { multiple: true } ? string[] : T extends { type: 'number' } ? number : string} Value
 */

/**
 * What the options of a command were given as.
 *
 * @template {Options} T
 * @typedef {{
 *   [Name in keyof T]: T[Name] extends { type: 'boolean' } ? boolean
 *     : T[Name] extends { default: string | number } | { multiple: true } ? Value<T[Name]>
 *     : Value<T[Name]> | undefined
 * }} Values
 */

/**
 * @template {Options} T
 * @typedef {{ values: Values<T>, words: string[], answer?: undefined }} Arguments
 */

/** @typedef {{ answer: { text: string, exitCode: 0 | 2 } }} Answer What is printed in place of running the command. */

/**
 * Reads arguments by the command's declaration.
 *
 * @template {Options} T
 * @param {import('./command.mjs').Command<T>} command
 * @param {string[]} args
 * @returns {Arguments<T> | Answer}
 */
export function parseCommand(command, args) {
  const usage = usageOf(command)
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: toNodeOptions(command.options) })
    if (values.help === true) return { answer: { text: usage, exitCode: 0 } }
    if (positionals.length > 0 && !command.words) throw new Error(`There is no argument “${positionals[0]}”`)
    /** @type {Record<string, unknown>} */
    const named = {}
    for (const [name, option] of Object.entries(command.options)) named[name] = readValue(name, option, values[name])
    return { values: /** @type {Values<T>} */ (named), words: positionals }
  } catch (error) {
    // Node's advice after the first sentence is about positional arguments.
    const [message] = /** @type {Error} */ (error).message.split('. ')
    return { answer: { text: `${message}.\n\n${usage}`, exitCode: 2 } }
  }
}

/**
 * The declaration as Node reads it.
 *
 * @param {Options} options
 * @returns {import('node:util').ParseArgsOptionsConfig}
 */
function toNodeOptions(options) {
  /** @type {import('node:util').ParseArgsOptionsConfig} */
  const nodeOptions = { help: { type: 'boolean', short: 'h' } }
  for (const [name, { type, short, multiple }] of Object.entries(options)) {
    nodeOptions[name] = {
      type: type === 'boolean' ? 'boolean' : 'string',
      ...(short && { short }),
      ...(multiple && { multiple }),
    }
  }
  return nodeOptions
}

/**
 * @param {string} name
 * @param {Option} option
 * @param {GivenValue} given
 */
function readValue(name, option, given) {
  if (option.type === 'boolean') return given === true
  if (given === undefined) return option.multiple ? [] : option.default
  if (option.choices && !option.choices.includes(String(given)))
    throw new Error(`--${name} takes ${option.choices.join(' or ')}, not “${String(given)}”`)
  if (option.type === 'string') return given
  const number = Number(given)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`--${name} takes a whole number from 1 on, not “${String(given)}”`)
}
