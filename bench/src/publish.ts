/**
 * `npm run -s bench:publish -- --pages N --edits M --json FILE` measures the whole way from an editor's request to the new
 * bytes being served: REST, the database, the worker and the web server. Times are also given in multiples of a bare update in
 * a stock Payload, one page's render and one file.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { RunningSystem } from '@carepath/journey/running-system'
import { benchPublish } from './commands.mjs'
import { signInEditor, startFilledSystem } from './system/filled-system.ts'
import { startMovedSystem } from './system/moved-system.ts'
import { measureMemory } from './result/memory.ts'
import { noTimes, publishAfterPauses, publishOne, type EditTimes } from './publish-one.ts'
import { describePublishing, type Published } from './publish-result.ts'
import type { Result } from './result/report.ts'
import { runBench } from './run-bench.ts'
import { countServedPages } from './system/count-served-pages.ts'
import { restartWorker } from './system/worker-restart.ts'
import { UpdateYardstick } from './yardsticks/update-yardstick.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

type Options = Parameters<Parameters<typeof runBench<typeof benchPublish.options>>[1]>[0]

await runBench(benchPublish, async (options) => {
  const dataDir = options.data === undefined ? await mkdtemp(join(tmpdir(), 'carepath-bench-')) : resolve(options.data)
  try {
    return await measureSystem(dataDir, options)
  } finally {
    if (options.data === undefined) await rm(dataDir, { recursive: true })
  }
})

async function measureSystem(dataDir: string, options: Options): Promise<Result> {
  const { ids, ...filled } = await startFilledSystem({ pages: options.pages, dataDir, say })
  const { system, stop, settings, remove } = await place(filled, dataDir, options.database)
  try {
    const yardstick = await startYardstick(dataDir, options.database).catch(async (error: unknown) => {
      await stop()
      throw error
    })
    const measured = await measure(system, { ids, yardstick, ...options }).finally(stop)
    say('Starting the worker again')
    const restart = await restartWorker(system, settings)
    if (measured.errors.length > 0) process.exitCode = 1
    return describePublishing(measured, restart, options)
  } finally {
    await remove()
  }
}

/** Moves everything of a system on SQLite to another database, where one is given, and starts it there. */
async function place(filled: { system: RunningSystem; stop: () => Promise<void> }, dataDir: string, url?: string) {
  if (url === undefined) return { ...filled, settings: {}, remove: () => Promise.resolve() }
  await filled.stop()
  say('Moving everything to the other database')
  return startMovedSystem({ dataDir, databaseUrl: url })
}

function startYardstick(dataDir: string, url?: string): Promise<UpdateYardstick> {
  say('Starting a stock Payload to compare with')
  return UpdateYardstick.start(dataDir, url)
}

interface Measured extends Pick<Options, 'edits' | 'pauses' | 'publishes'> {
  ids: readonly string[]
  yardstick: UpdateYardstick
}

async function measure(
  system: RunningSystem,
  { ids, yardstick, edits, pauses, publishes }: Measured,
): Promise<Published> {
  const cms = await signInEditor(system)
  const [times, afterPauses, later] = [noTimes(), noTimes(), noTimes()]
  const errors: string[] = []
  const idOf = (edit: number) => ids[(edit * 7) % ids.length] ?? ''
  const edit = (index: number, into: EditTimes) =>
    publishOne({ cms, system, id: idOf(index), edit: index }, into).catch((error: unknown) => {
      errors.push(String(error))
    })

  say(`Publishing ${edits} edits`)
  for (let index = 0; index < edits; index++) {
    await yardstick.measure(idOf(index))
    await edit(index, times)
  }
  await yardstick.stop()
  say(`Publishing after ${pauses} pauses`)
  await publishAfterPauses(pauses, (index) => edit(edits + index, afterPauses))
  say(`Publishing ${publishes} more, for the worker's memory`)
  const memory = await measureMemory(
    publishes,
    (index) => edit(edits + pauses + index, later),
    () => workerRssMb(system),
  )
  return { pages: await countServedPages(system), times, yardstick, afterPauses, later, memory, errors }
}

async function workerRssMb({ workerUrl }: RunningSystem): Promise<number> {
  const { rssMb } = (await (await fetch(`${workerUrl}/health`)).json()) as { rssMb: number }
  return rssMb
}
