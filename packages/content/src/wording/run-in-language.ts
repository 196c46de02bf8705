import { AsyncLocalStorage } from 'node:async_hooks'
import { setRequestLanguages } from './current-language.ts'

const languages = new AsyncLocalStorage<string>()
setRequestLanguages(languages)

/** Does something for a person who reads a language: every text that it makes is in it. */
export function runInLanguage<T>(language: string, run: () => T): T {
  return languages.run(language, run)
}
