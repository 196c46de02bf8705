import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readArguments } from '@carepath/command-line'
import { LocaleSchema, type Locale } from '@carepath/schema'
import { pathWithoutLocale, searchSettingsPath } from '../src/routes/paths.ts'
import { findPages } from '../src/search/find-pages.ts'
import { SearchSite } from '../src/search/search-site.ts'
import { searchScore } from './commands.mjs'

/** What somebody types, and parts of the paths that may come first. */
interface Expected {
  language: Locale
  query: string
  right: string[]
}

const { queries, site, json } = readArguments(searchScore).values
if (!queries) throw new Error('There are no queries: --queries FILE')
const bytes = { read: 0, compressed: 0 }
const sites = new Map<Locale, Promise<SearchSite>>()
const asked = await Promise.all(readQueries(await readFile(queries, 'utf8')).map(ask))
const count = (counts: (each: (typeof asked)[number]) => boolean) => asked.filter(counts).length
const share = (number: number) => Math.round((number / Math.max(asked.length, 1)) * 1000) / 1000
const first = count(({ rank }) => rank === 0)
const top3 = count(({ rank }) => rank >= 0 && rank < 3)
const nothing = count(({ results }) => results.length === 0)
const report = {
  queries: asked.map(({ language, query, results, isCrisis }) => ({ language, query, results, isCrisis })),
  right: { first: share(first), top3: share(top3) },
  nothing,
}
for (const { language, query, results, rank } of asked) {
  if (rank !== 0)
    print(`${language} ${query}: ${rank < 0 ? 'not found' : `place ${rank + 1}`}, first ${results[0] ?? 'nothing'}`)
}
print(
  `${asked.length} queries: right first ${percent(first)}, among the first three ${percent(top3)}, nothing found ${nothing}`,
)
print(
  `Read for all of them: ${Math.round(bytes.compressed / 1024)} KB compressed, ${Math.round(bytes.read / 1024)} KB in all`,
)
if (json) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`)

async function ask({ language, query, right }: Expected) {
  const loaded = sites.get(language) ?? SearchSite.load(language, readJson, searchSettingsPath(language))
  sites.set(language, loaded)
  const { pages, isCrisis } = await findPages(query, await loaded)
  const results = pages.map(({ path }) => path)
  const rank = results.findIndex((path) => right.some((part) => isRight(pathWithoutLocale(path, language), part)))
  return { language, query, results, rank, isCrisis }
}

function isRight(path: string, part: string): boolean {
  return part.startsWith('=') ? path === part.slice(1) : path.includes(part)
}

function readQueries(text: string): Expected[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const [language = '', query = '', right = ''] = line.split('\t')
    return { language: LocaleSchema.parse(language), query, right: right.trim().split(/\s+/u) }
  })
}

/** Reads from the running site, or from the folder of an exported one. */
async function readJson<T>(path: string): Promise<T> {
  const text = /^https?:/u.test(site) ? await fetchText(new URL(path, site)) : await readFile(join(site, path), 'utf8')
  bytes.read += Buffer.byteLength(text)
  bytes.compressed += brotliCompressSync(text).length
  return JSON.parse(text) as T
}

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}`)
  return response.text()
}

function percent(number: number): string {
  return `${(share(number) * 100).toFixed(1)} %`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
