import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The folders of languages in a source root: they are named by their codes. A language needs no lexicon. */
export function languageFolders(sourceRoot: string): string[] {
  const entries = readdirSync(path.resolve(import.meta.dirname, '../..', sourceRoot), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/u.test(entry.name))
    .map(({ name }) => name)
    .sort()
}
