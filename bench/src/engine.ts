/**
 * `npm run -s bench:engine -- --pages N` measures the publisher alone: from a changed document to new bytes on disk, in
 * milliseconds and in multiples of one page's render and one file.
 */
import { benchEngine } from './commands.mjs'
import { EditedSite } from './site/edited-site.ts'
import { describeEngine, type BodyTimes, type TitleTimes } from './engine-result.ts'
import { measureMemory, rssMb } from './result/memory.ts'
import { runBench } from './run-bench.ts'
import { measurePage, type PageTimes } from './yardsticks/page-yardstick.ts'

const editsPerTurn = 10
const say = (line: string) => process.stderr.write(`${line}\n`)

interface Sites {
  /** Growth is that from a fiftieth of the site on: from 1,000 pages to 50,000. */
  small: EditedSite
  large: EditedSite
}

await runBench(benchEngine, async ({ pages, edits, publishes }) => {
  const smallPages = Math.max(100, Math.round(pages / 50))
  say(`Rendering ${pages} pages, and ${smallPages} to compare with`)
  const sites = { small: await EditedSite.publish(smallPages), large: await EditedSite.publish(pages) }
  say(`Changing one page, ${edits} times on each`)
  const bodies = await changeBodies(sites, edits)
  say(`Changing a name, ${edits} times on each`)
  const titles = await changeTitles(sites, edits)
  await sites.small.remove()
  const restart = await sites.large.restart()
  say(`Publishing ${publishes} times without a pause`)
  const streamMs: number[] = []
  const memory = await measureMemory(publishes, async () => streamMs.push(await sites.large.editBody()), rssMb)
  await sites.large.remove()
  return describeEngine({ ...sites, edits, publishes, bodies, titles, restart, streamMs, memory })
})

/** In turns, so that other work of the machine slows all alike; several edits a turn, so that caches stay warm. */
async function changeBodies({ small, large }: Sites, edits: number): Promise<BodyTimes> {
  const times: BodyTimes = { small: [], large: [], yardstick: { render: [], file: [] } }
  for (let turn = 0; turn < edits; turn += editsPerTurn) {
    await editBodies(small, times.small)
    await editBodies(large, times.large, times.yardstick)
  }
  return times
}

async function editBodies(site: EditedSite, times: number[], yardstick?: PageTimes): Promise<void> {
  for (let edit = 0; edit < editsPerTurn; edit++) {
    if (yardstick) await measurePage(site, yardstick)
    times.push(await site.editBody())
    await site.waitForSearch()
  }
}

async function changeTitles({ small, large }: Sites, edits: number): Promise<Record<keyof Sites, TitleTimes>> {
  const noTimes = (): TitleTimes => ({ ms: [], pages: [], searchMs: [], searchMb: [] })
  const times = { small: noTimes(), large: noTimes() }
  for (let turn = 0; turn < edits; turn += editsPerTurn) {
    await editTitles(small, times.small)
    await editTitles(large, times.large)
  }
  return times
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
