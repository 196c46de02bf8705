/**
 * @typedef {import('./command.mjs').Command} Command
 * @typedef {import('./command.mjs').Option} Option
 */

const help = /** @type {Option} */ ({ type: 'boolean', short: 'h', description: 'Prints this.' })

/**
 * What `--help` prints.
 *
 * @param {Command} command
 * @returns {string}
 */
export function usageOf({ run, summary, words, options }) {
  const inBrackets = Object.entries(options).map(([name, option]) => `[${flagOf(name, option)}]`)
  const rows = Object.entries({ ...options, help }).map(([name, option]) => ({
    flag: `${option.short ? `-${option.short}, ` : ''}${flagOf(name, option)}`,
    description: descriptionOf(option),
  }))
  const width = Math.max(...rows.map(({ flag }) => flag.length))
  return [
    ['Usage:', run, ...inBrackets, ...(words ? [words] : [])].join(' '),
    '',
    summary,
    '',
    ...rows.map(({ flag, description }) => `  ${flag.padEnd(width)}  ${description}`),
    '',
  ].join('\n')
}

/**
 * @param {string} name
 * @param {Option} option
 */
function flagOf(name, { type, value, choices }) {
  if (type === 'boolean') return `--${name}`
  return `--${name} ${choices?.join('|') ?? value ?? (type === 'number' ? 'N' : 'TEXT')}`
}

/** @param {Option} option */
function descriptionOf({ description, default: standard, multiple }) {
  const notes = [...(standard === undefined ? [] : [`default ${standard}`]), ...(multiple ? ['repeatable'] : [])]
  return notes.length > 0 ? `${description} (${notes.join(', ')})` : description
}
