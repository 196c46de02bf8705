/**
 * `npm run -s bench:engine -- --pages N` measures the publisher alone: from a changed document to new bytes on disk, in
 * milliseconds and in multiples of one page's render and one file.
 */
import { readArguments } from '@carepath/command-line'
import { benchEngine } from './commands.mjs'
import { EditedSite } from './edited-site.ts'
import { growthInSecondHalf, measureMemory, rssMb } from './memory.ts'
import { report } from './report.ts'
import { round, summarise } from './summary.ts'
import { addUp, halfTheExcess, multiplesOf } from './yardsticks/multiples.ts'
import { measurePage, type PageTimes } from './yardsticks/page-yardstick.ts'

const { pages, edits, publishes, json } = readArguments(benchEngine).values
const editsPerTurn = 10
interface TitleTimes {
  ms: number[]
  pages: number[]
  searchMs: number[]
  searchMb: number[]
}
const say = (line: string) => process.stderr.write(`${line}\n`)

/** A change was so many times one render and one file on 2026-11-30, p95 by p95: the excess over 1 is to be halved. */
const today = 4.7

/** Growth is that from a fiftieth of the site on: from 1,000 pages to 50,000. */
const smallPages = Math.max(100, Math.round(pages / 50))

say(`Rendering ${pages} pages, and ${smallPages} to compare with`)
const small = await EditedSite.publish(smallPages)
const large = await EditedSite.publish(pages)

say(`Changing one page, ${edits} times on each`)
const yardstick: PageTimes = { render: [], file: [] }
const bodyMs: number[] = []
const smallBodyMs: number[] = []
// In turns, so that other work of the machine slows all alike; several edits a turn, so that caches stay warm.
for (let turn = 0; turn < edits; turn += editsPerTurn) {
  await editBodies(small, smallBodyMs)
  await editBodies(large, bodyMs, yardstick)
}

say(`Changing a name, ${edits} times on each`)
const titles: TitleTimes = { ms: [], pages: [], searchMs: [], searchMb: [] }
const smallTitles: TitleTimes = { ms: [], pages: [], searchMs: [], searchMb: [] }
for (let turn = 0; turn < edits; turn += editsPerTurn) {
  await editTitles(small, smallTitles)
  await editTitles(large, titles)
}
await small.remove()

const restart = await large.restart()

say(`Publishing ${publishes} times without a pause`)
const streamMs: number[] = []
const memory = await measureMemory(publishes, async () => streamMs.push(await large.editBody()), rssMb)
await large.remove()

const body = summarise(bodyMs)
const smallBody = summarise(smallBodyMs)
const title = summarise(titles.ms)
const search = summarise(titles.searchMs)
const multiples = multiplesOf(bodyMs, addUp(yardstick.render, yardstick.file))
await report(
  {
    facts: {
      pages: large.pages,
      edits,
      fullRenderMs: Math.round(large.fullRenderMs),
      msPerPage: round(large.fullRenderMs / large.pages),
      yardstickRenderMs: summarise(yardstick.render),
      yardstickFileMs: summarise(yardstick.file),
      bodyEditMs: body,
      [`bodyEditMsAt${small.pages}Pages`]: smallBody,
      bodyEditMsWithoutPause: summarise(streamMs),
      titleEditMs: { ...title, pages: Math.max(...titles.pages) },
      searchMs: search,
      rssMb: memory,
    },
    measures: [
      { name: 'one document changed, p95', value: body.p95, unit: 'ms', atMost: 25 },
      { name: '… against one render and one file, p50', value: multiples.p50, unit: '×' },
      { name: '… against one render and one file, p95', value: multiples.p95, unit: '×', atMost: halfTheExcess(today) },
      { name: `… against ${small.pages} pages, p50`, value: round(body.p50 / smallBody.p50), unit: '×', atMost: 1.5 },
      { name: 'a name changed, all touched pages, max', value: title.max, unit: 'ms', atMost: 600 },
      { name: '… against one document, p50', value: round(title.p50 / body.p50), unit: '×', atMost: 10 },
      {
        name: `… against ${small.pages} pages, p50`,
        value: round(title.p50 / summarise(smallTitles.ms).p50),
        unit: '×',
        atMost: 1.5,
      },
      { name: 'reader’s search up to date after that, max', value: search.max, unit: 'ms', atMost: 2_000 },
      { name: 'memory that takes, max', value: Math.max(...titles.searchMb), unit: 'MB', atMost: 300 },
      { name: 'restart, nothing changed', value: Math.round(restart.ms), unit: 'ms', atMost: 10_000 },
      { name: 'pages rendered by it', value: restart.rendered, unit: 'pages', atMost: 0 },
      {
        name: `memory after ${publishes} publishes`,
        value: Object.values(memory).at(-1) ?? 0,
        unit: 'MB',
        atMost: 900,
      },
      { name: 'growth over the second half of them', value: growthInSecondHalf(memory), unit: 'MB', atMost: 50 },
    ],
  },
  json,
)

async function editBodies(site: EditedSite, times: number[], yardstick?: PageTimes): Promise<void> {
  for (let edit = 0; edit < editsPerTurn; edit++) {
    if (yardstick) await measurePage(site, yardstick)
    times.push(await site.editBody())
    await site.waitForSearch()
  }
}

async function editTitles(site: EditedSite, times: TitleTimes): Promise<void> {
  for (let edit = 0; edit < editsPerTurn; edit++) {
    const { ms, pages } = await site.editTitle()
    const before = rssMb()
    times.ms.push(ms)
    times.pages.push(pages)
    times.searchMs.push(await site.waitForSearch())
    times.searchMb.push(rssMb() - before)
  }
}
