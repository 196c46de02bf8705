/**
 * `npm run -s bench:publish -- --pages N --edits M --json FILE` measures the whole way from an editor's request to the new
 * bytes being served: REST, the database, the worker and the web server. Times are also given in multiples of a bare update in
 * a stock Payload, one page's render and one file.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { RunningSystem } from '@carepath/journey/running-system'
import { readArguments } from '@carepath/command-line'
import { benchPublish } from './commands.mjs'
import { signInEditor, startFilledSystem } from './filled-system.ts'
import { startMovedSystem } from './moved-system.ts'
import { measureMemory } from './memory.ts'
import { noTimes, publishAfterPauses, publishOne, type EditTimes } from './publish-one.ts'
import { describePublishing, type Published } from './publish-result.ts'
import { report } from './report.ts'
import { countServedPages } from './count-served-pages.ts'
import { restartWorker } from './worker-restart.ts'
import { UpdateYardstick } from './yardsticks/update-yardstick.ts'

const { pages, edits, publishes, pauses, data, database, json } = readArguments(benchPublish).values
const say = (line: string) => process.stderr.write(`${line}\n`)

const dataDir = data === undefined ? await mkdtemp(join(tmpdir(), 'carepath-bench-')) : resolve(data)
try {
  const filled = await startFilledSystem({ pages, dataDir, say })
  const { system, stop, settings, remove } =
    database === undefined ? { ...filled, settings: {}, remove: undefined } : await move(filled, database)
  try {
    const measured = await measure(system, filled.ids).finally(stop)
    say('Starting the worker again')
    const restart = await restartWorker(system, settings)
    await report(describePublishing(measured, restart, { edits, publishes, database }), json)
    if (measured.errors.length > 0) process.exitCode = 1
  } finally {
    await remove?.()
  }
} finally {
  if (data === undefined) await rm(dataDir, { recursive: true })
}

async function move({ stop }: { stop: () => Promise<void> }, databaseUrl: string) {
  await stop()
  say('Moving everything to the other database')
  return startMovedSystem({ dataDir, databaseUrl })
}

async function measure(system: RunningSystem, ids: readonly string[]): Promise<Published> {
  const cms = await signInEditor(system)
  say('Starting a stock Payload to compare with')
  const yardstick = await UpdateYardstick.start(dataDir, database)
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
