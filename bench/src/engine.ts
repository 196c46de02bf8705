/** `npm run -s bench:engine -- --pages N` measures the publisher alone: from a changed document to new bytes on disk. */
import { readArguments } from '@carepath/command-line'
import { benchEngine } from './commands.mjs'
import { EditedSite } from './edited-site.ts'
import { growthInSecondHalf, measureMemory, rssMb } from './memory.ts'
import { report } from './report.ts'
import { round, summarise } from './summary.ts'

const { pages, edits, publishes, json } = readArguments(benchEngine).values
const editsPerTurn = 10
const say = (line: string) => process.stderr.write(`${line}\n`)

say(`Rendering ${pages} pages, and 100 to compare with`)
const small = await EditedSite.publish(100)
const large = await EditedSite.publish(pages)

say(`Changing one page, ${edits} times on each`)
const bodyMs: number[] = []
const smallBodyMs: number[] = []
// In turns, so that other work of the machine slows both alike; several edits a turn, so that caches stay warm.
for (let turn = 0; turn < edits; turn += editsPerTurn) {
  await editBodies(small, smallBodyMs)
  await editBodies(large, bodyMs)
}
await small.remove()

say(`Changing a name, ${edits} times`)
const titleMs: number[] = []
const titlePages: number[] = []
const searchMs: number[] = []
const searchMb: number[] = []
for (let edit = 0; edit < edits; edit++) {
  const title = await large.editTitle()
  titleMs.push(title.ms)
  titlePages.push(title.pages)
  const before = rssMb()
  searchMs.push(await large.waitForSearch())
  searchMb.push(rssMb() - before)
}

const restart = await large.restart()

say(`Publishing ${publishes} times without a pause`)
const streamMs: number[] = []
const memory = await measureMemory(publishes, async () => streamMs.push(await large.editBody()), rssMb)
await large.remove()

const body = summarise(bodyMs)
const smallBody = summarise(smallBodyMs)
const title = summarise(titleMs)
const search = summarise(searchMs)
await report(
  {
    facts: {
      pages: large.pages,
      edits,
      fullRenderMs: Math.round(large.fullRenderMs),
      msPerPage: round(large.fullRenderMs / large.pages),
      bodyEditMs: body,
      bodyEditMsAt100Pages: smallBody,
      bodyEditMsWithoutPause: summarise(streamMs),
      titleEditMs: { ...title, pages: Math.max(...titlePages) },
      searchMs: search,
      rssMb: memory,
    },
    measures: [
      { name: 'one document changed, p95', value: body.p95, unit: 'ms', atMost: 25 },
      { name: 'the same against 100 pages, p50', value: round(body.p50 / smallBody.p50), unit: '×', atMost: 2 },
      { name: 'a name changed, all touched pages, max', value: title.max, unit: 'ms', atMost: 600 },
      { name: 'reader’s search up to date after that, max', value: search.max, unit: 'ms', atMost: 2_000 },
      { name: 'memory that takes, max', value: Math.max(...searchMb), unit: 'MB', atMost: 300 },
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

async function editBodies(site: EditedSite, times: number[]): Promise<void> {
  for (let edit = 0; edit < editsPerTurn; edit++) {
    times.push(await site.editBody())
    await site.waitForSearch()
  }
}
