import { parseArgs } from 'node:util'

/** What a benchmark takes besides numbers. */
interface Paths {
  /** File for the JSON. */
  json: string | undefined
  /** Folder whose content outlives the run. */
  data: string | undefined
}

/** Reads the arguments of a benchmark: whole numbers by name, and paths. */
export function readArguments<T extends Record<string, number>>(defaults: T): T & Paths {
  const options = Object.fromEntries(
    [...Object.keys(defaults), 'json', 'data'].map((name) => [name, { type: 'string' as const }]),
  )
  const { values } = parseArgs({ options })
  const numbers = Object.entries(defaults).map(([name, standard]) => {
    const value = values[name] === undefined ? standard : Number(values[name])
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1 on.`)
    return [name, value] as const
  })
  return { ...(Object.fromEntries(numbers) as T), json: values.json, data: values.data }
}
