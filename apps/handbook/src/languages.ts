import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages, sourceLocale, type Language } from '@carepath/schema'

const docs = join(import.meta.dirname, 'content/docs')
const folders = readdirSync(docs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** The languages of the handbook: each has a folder of pages. */
export const handbookLanguages: readonly Language[] = languages.filter(({ code }) => folders.includes(code))

/** The language of a page that another one lacks. */
export const fallbackLanguage: Language | undefined =
  handbookLanguages.find(({ code }) => code === sourceLocale) ?? handbookLanguages[0]

/** The title of the handbook and of its parts, in a language. */
export function wordsOf(code: string): Record<string, string> {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'content/i18n', `${code}.json`), 'utf8')) as Record<
    string,
    string
  >
}
