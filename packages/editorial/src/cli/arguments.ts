import { parseCommand, usageOf, type Answer } from '@carepath/command-line'
import { locales, sourceLocale, type Locale } from '@carepath/schema'
import { parseDay, type Day } from '../model/day.ts'
import { editorial } from './commands.mjs'

/** The arguments of the command. */
export interface Arguments {
  files: string[]
  locale: Locale
  isJson: boolean
  today: Day
}

/** Reads the command line, or returns the usage. */
export function readArguments(args: string[], clock: Date): Arguments | Answer {
  const parsed = parseCommand(editorial, args)
  if (parsed.answer) return parsed
  const { values, words } = parsed
  const today = values.today === undefined ? localDay(clock) : parseDay(values.today)
  if (!today) return refuse(`“${String(values.today)}” is no day.`)
  if (words.length === 0) return refuse('No file is named.')
  const locale = locales.find((each) => each === (values.locale ?? sourceLocale))
  if (!locale) return refuse(`“${String(values.locale)}” is no language of the site: ${locales.join(', ')}.`)
  return { files: words, locale, isJson: values.json, today }
}

/** Today, by the clock of this machine. */
function localDay(clock: Date): Day {
  const local = new Date(clock.getTime() - clock.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 10)
}

const refuse = (message: string): Answer => ({
  answer: { text: `${message}\n\n${usageOf(editorial)}`, exitCode: 2 },
})
