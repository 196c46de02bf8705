/**
 * `npm run -s bench:publish -- --pages N --edits M --json FILE`: the whole way, from an editor's request to the new
 * bytes being served, through REST, the database, the worker and the web server.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { startSystem } from '@carepath/journey/running-system'
import { readArguments } from './arguments.ts'
import { CmsClient } from './cms-client.ts'
import { fill } from './fill.ts'
import { machine, report } from './report.ts'
import { summarise } from './summary.ts'

interface Release {
  status: string
  changes: { document: string }[]
}

const { pages, edits, json } = readArguments({ pages: 1_000, edits: 50 })
const patienceMs = 60_000
const say = (line: string) => process.stderr.write(`${line}\n`)

say('Starting a system of its own')
const { system, stop } = await startSystem()
try {
  const editor = system.accounts.find(({ role }) => role === 'editor')
  if (!editor) throw new Error('There is no editor.')
  const cms = await CmsClient.signIn(system.cmsUrl, editor)
  const ids = await fill(cms, pages, say)
  await until(async () => (await servedPages()) >= ids.length * 2)

  say(`Publishing ${edits} edits`)
  const liveMs: number[] = []
  const doneMs: number[] = []
  const errors: string[] = []
  for (let edit = 0; edit < edits; edit++) {
    await publishOne(cms, ids[(edit * 7) % ids.length] ?? '', edit, { liveMs, doneMs }).catch((error: unknown) => {
      errors.push(String(error))
    })
  }

  await report(
    {
      machine: machine(),
      date: new Date().toISOString().slice(0, 10),
      pages: await servedPages(),
      edits,
      liveMs: summarise(liveMs),
      doneMs: summarise(doneMs),
      rssMb: await workerRssMb(),
      errors,
    },
    json,
  )
  if (errors.length > 0) process.exitCode = 1
} finally {
  await stop()
}

/** Times from the request: until the new bytes are served, and until the release is on record. */
async function publishOne(
  cms: CmsClient,
  id: string,
  edit: number,
  { liveMs, doneMs }: { liveMs: number[]; doneMs: number[] },
): Promise<void> {
  const [document] = await cms.find<{ slug: string }>(`side-effects?where[id][equals]=${id}&depth=0`)
  if (!document) throw new Error(`There is no side effect ${id}.`)
  const [former] = await releases(cms)
  const sentence = `This is the summary of edit number ${edit}.`
  const page = `${system.siteUrl}/side-effects/${document.slug}/`

  const begun = performance.now()
  const saved = cms.publish('side-effects', id, { summary: sentence })
  await until(async () => (await (await fetch(page)).text()).includes(sentence))
  liveMs.push(performance.now() - begun)
  await saved
  await until(async () => {
    const [newest] = await releases(cms)
    return (
      newest?.id !== former?.id && newest?.changes.some(({ document }) => document === `side-effect/${id}`) === true
    )
  })
  doneMs.push(performance.now() - begun)
}

function releases(cms: CmsClient): Promise<(Release & { id: string })[]> {
  return cms.find('releases?sort=-startedAt&limit=1&depth=0')
}

/** Pages in the sitemaps, in which sample pages are not; so: files that the index of search knows. */
async function servedPages(): Promise<number> {
  let count = 0
  for (const locale of ['en', 'es']) {
    const index = await fetch(`${system.siteUrl}/search/${locale}/index.json`)
    if (!index.ok) return 0
    const { shards } = (await index.json()) as { shards: string[] }
    for (const shard of shards) {
      const entries = await fetch(`${system.siteUrl}/search/${locale}/${shard}`)
      if (entries.ok) count += ((await entries.json()) as unknown[]).length
    }
  }
  return count
}

async function workerRssMb(): Promise<number> {
  const { rssMb } = (await (await fetch(`${system.workerUrl}/health`)).json()) as { rssMb: number }
  return rssMb
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const begun = performance.now()
  while (!(await isTrue())) {
    if (performance.now() - begun > patienceMs) throw new Error(`not within ${patienceMs / 1000} s`)
    await pause(2)
  }
}
