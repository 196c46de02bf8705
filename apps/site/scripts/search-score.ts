import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readArguments } from '@carepath/command-line'
import { CarepathError } from '@carepath/schema'
import { searchScore } from './commands.mjs'
import { scoreQueries } from './score-queries.ts'

const { queries, site, json } = readArguments(searchScore).values
const bytes = { read: 0, compressed: 0 }

async function run(): Promise<void> {
  const { answers, right, nothing } = await scoreQueries(await readQueryFile(), readJson)
  for (const { language, query, results, rank } of answers) {
    if (rank !== 0)
      print(`${language} ${query}: ${rank < 0 ? 'not found' : `place ${rank + 1}`}, first ${results[0] ?? 'nothing'}`)
  }
  print(
    `${answers.length} queries: right first ${percent(right.first)}, among the first three ${percent(right.top3)}, nothing found ${nothing}`,
  )
  print(
    `Read for all of them: ${Math.round(bytes.compressed / 1024)} KB compressed, ${Math.round(bytes.read / 1024)} KB in all`,
  )
  if (json) {
    const listed = answers.map(({ language, query, results, isCrisis }) => ({ language, query, results, isCrisis }))
    await writeFile(json, `${JSON.stringify({ queries: listed, right, nothing }, null, 2)}\n`)
  }
}

async function readQueryFile(): Promise<string> {
  if (!queries) throw invalid('There are no queries', 'Name their file: --queries FILE.')
  return readFile(queries, 'utf8').catch((cause: unknown) => {
    throw invalid(`There is no file ${queries} that can be read`, 'Look at its name and its folder.', cause)
  })
}

/** Reads from the running site, or from the folder of an exported one. */
async function readJson<T>(path: string): Promise<T> {
  const text = await (
    /^https?:/u.test(site) ? fetchText(new URL(path, site)) : readFile(join(site, path), 'utf8')
  ).catch((cause: unknown) => {
    throw invalid(
      `The site at ${site} can’t be read`,
      'Start it, or name the folder of an exported one: --site.',
      cause,
    )
  })
  bytes.read += Buffer.byteLength(text)
  bytes.compressed += brotliCompressSync(text).length
  return JSON.parse(text) as T
}

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}`)
  return response.text()
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function invalid(message: string, next: string, cause?: unknown): CarepathError {
  return new CarepathError('invalidArgument', message, { next, cause })
}

await run().catch((error: unknown) => {
  if (!(error instanceof CarepathError)) throw error
  process.stderr.write(`${error.toSentence()}\n`)
  process.exitCode = 1
})
