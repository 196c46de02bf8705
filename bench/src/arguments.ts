import { parseArgs } from 'node:util'

/** What every benchmark takes: whole numbers by name, and a file for the JSON. */
export function readArguments<T extends Record<string, number>>(defaults: T): T & { json: string | undefined } {
  const options = Object.fromEntries(
    [...Object.keys(defaults), 'json'].map((name) => [name, { type: 'string' as const }]),
  )
  const { values } = parseArgs({ options })
  const numbers = Object.entries(defaults).map(([name, standard]) => {
    const value = values[name] === undefined ? standard : Number(values[name])
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1 on.`)
    return [name, value] as const
  })
  return { ...(Object.fromEntries(numbers) as T), json: values.json }
}
