import { parseArgs } from 'node:util'
import { CarepathError, LocaleSchema, type Locale } from '@carepath/schema'
import { dayOf, type Day } from '../day.ts'

/** What the command was asked to do. */
export interface Arguments {
  files: string[]
  locale: Locale
  isJson: boolean
  today: Day
  isHelp: boolean
}

export const usage = `npm run -s editorial -- [--locale en|es] [--today YYYY-MM-DD] [--json] FILE…

Checks published documents (.json: one, a list, or a snapshot) and plain texts (.txt) by the editorial rules.
Documents in one call know each other. A plain text is the body of a treatment's page with nothing else filled in.
Exit code: 0 nothing blocks, 1 something blocks, 2 a file can't be read.
`

/** Reads the command line. Throws a CarepathError that says what is wrong with it. */
export function readArguments(words: string[], clock: Date): Arguments {
  const { values, positionals } = parse(words)
  const locale = LocaleSchema.safeParse(values.locale ?? 'en')
  if (!locale.success) throw wrong(`There is no language “${String(values.locale)}”.`)
  const today = values.today === undefined ? localDay(clock) : dayOf(values.today)
  if (!today) throw wrong(`“${String(values.today)}” is no day.`)
  const isHelp = values.help === true
  if (positionals.length === 0 && !isHelp) throw wrong('No file is named.')
  return { files: positionals, locale: locale.data, isJson: values.json === true, today, isHelp }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        today: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (cause) {
    throw wrong((cause as Error).message)
  }
}

/** The day where the command runs. */
function localDay(clock: Date): Day {
  const local = new Date(clock.getTime() - clock.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 10)
}

const wrong = (message: string) => new CarepathError('invalidArgument', message, { next: usage })
