/**
 * `npm run -s bench:withdraw -- --pages N --withdrawals M --json FILE` measures from a reviewer's request until no reader
 * can open or find the document: REST, the database, the worker and the web server.
 */
import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { RunningSystem } from '@carepath/journey/running-system'
import { readArguments } from '@carepath/command-line'
import { benchWithdraw } from './commands.mjs'
import { CmsClient } from './system/cms-client.ts'
import { startFilledSystem } from './system/filled-system.ts'
import { report } from './result/report.ts'
import { countServedPages } from './system/count-served-pages.ts'
import { summarise } from './result/summary.ts'
import { waitUntil } from './wait-until.ts'

/** How many documents one request withdraws, once: a recall may concern a medicine with many pages. */
const bulkSize = 10

const { pages, withdrawals, data, json } = readArguments(benchWithdraw).values
const say = (line: string) => process.stderr.write(`${line}\n`)

const dataDir = data === undefined ? await mkdtemp(join(tmpdir(), 'carepath-bench-')) : resolve(data)
try {
  const { system, stop } = await startFilledSystem({ pages, dataDir, say })
  await printResult(await measure(system).finally(stop))
} finally {
  if (data === undefined) await rm(dataDir, { recursive: true })
}

interface Effect {
  id: string
  slug: string
  plainName: string
}

async function measure(system: RunningSystem) {
  const signIn = (role: string) => {
    const account = system.accounts.find((candidate) => candidate.role === role)
    if (!account) throw new Error(`There is no ${role}.`)
    return CmsClient.signIn(system.cmsUrl, account)
  }
  const editor = await signIn('editor')
  const all = await editor.find<Effect>('side-effects?pagination=false&depth=0&where[slug][like]=effect-&sort=slug')
  // Documents that an earlier run has withdrawn are left out.
  const effects: Effect[] = []
  for (const effect of all) if ((await fetchPage(system, effect)).includes(effect.plainName)) effects.push(effect)
  const reviewer = await signIn('reviewer')

  say(`Withdrawing ${withdrawals} documents, one after another`)
  const reportedMs: number[] = []
  const servedMs: number[] = []
  const changedPages: number[] = []
  const gone = effects.slice(0, withdrawals)
  for (const effect of gone) {
    const { ms, served, changed } = await withdraw({ reviewer, system, effects: [effect] })
    reportedMs.push(ms)
    servedMs.push(served)
    changedPages.push(changed)
  }
  say(`Withdrawing ${bulkSize} at once`)
  const many = effects.slice(withdrawals, withdrawals + bulkSize)
  const bulk = await withdraw({ reviewer, system, effects: many })
  const leftovers = await findFilesNaming([...gone, ...many], join(system.dataDir, 'live'))
  return { pages: await countServedPages(system), reportedMs, servedMs, changedPages, bulk, leftovers }
}

interface Recall {
  reviewer: CmsClient
  system: RunningSystem
  effects: Effect[]
}

/** Measures the time that the server reports, and the time until a polling reader gets the notice in place of each page. */
async function withdraw({ reviewer, system, effects }: Recall) {
  const begun = performance.now()
  const request = reviewer.withdraw(
    effects.map(({ id }) => ({ type: 'side-effect', id })),
    'A benchmark.',
  )
  for (const effect of effects)
    await waitUntil(async () => !(await fetchPage(system, effect)).includes(effect.plainName))
  const served = Math.round(performance.now() - begun)
  const { ms, changed } = await request
  return { ms, served, changed: changed.length }
}

async function fetchPage({ siteUrl }: RunningSystem, { slug }: Effect): Promise<string> {
  return (await fetch(`${siteUrl}/side-effects/${slug}/`)).text()
}

/** Finds files that still name a withdrawn document: pages, lists, the search index. */
async function findFilesNaming(effects: Effect[], live: string): Promise<string[]> {
  const names = new RegExp(effects.map(({ plainName }) => `${plainName.replace('.', '\\.')}\\b`).join('|'), 'u')
  const found: string[] = []
  for (const file of await readdir(live, { recursive: true })) {
    if (/\.(?:html|json|xml|txt)$/u.test(file) && names.test(await readFile(join(live, file), 'utf8'))) found.push(file)
  }
  return found
}

async function printResult({ pages: served, bulk, leftovers, ...times }: Awaited<ReturnType<typeof measure>>) {
  const [reportedMs, servedMs] = [summarise(times.reportedMs), summarise(times.servedMs)]
  await report(
    {
      facts: {
        pages: served,
        withdrawals,
        reportedMs,
        servedMs,
        otherPagesChanged: summarise(times.changedPages),
        bulk,
        leftovers,
      },
      measures: [
        { name: 'from request to the notice being served, slowest', value: servedMs.max, unit: 'ms', atMost: 1000 },
        { name: 'until the search index lacks it too, slowest', value: reportedMs.max, unit: 'ms', atMost: 1000 },
        { name: `${bulkSize} documents in one request`, value: bulk.ms, unit: 'ms', atMost: 1000 },
        { name: 'files that still name what was withdrawn', value: leftovers.length, unit: 'files', atMost: 0 },
      ],
    },
    json,
  )
}
