/**
 * `npm run -s bench:publish -- --pages N --edits M --json FILE` measures the whole way from an editor's request to the new
 * bytes being served: REST, the database, the worker and the web server.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { RunningSystem } from '@carepath/journey/running-system'
import { readArguments } from '@carepath/command-line'
import { benchPublish } from './commands.mjs'
import { signInEditor, startFilledSystem } from './filled-system.ts'
import { startMovedSystem } from './moved-system.ts'
import { growthInSecondHalf, measureMemory } from './memory.ts'
import { publishOne, type EditTimes } from './publish-one.ts'
import { report } from './report.ts'
import { countServedPages } from './count-served-pages.ts'
import { summarise } from './summary.ts'
import { restartWorker } from './worker-restart.ts'

const { pages, edits, publishes, data, database, json } = readArguments(benchPublish).values
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
    await printResult(measured, restart)
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

async function measure(system: RunningSystem, ids: readonly string[]) {
  const cms = await signInEditor(system)
  const times: EditTimes = { live: [], done: [] }
  const errors: string[] = []
  const idOf = (edit: number) => ids[(edit * 7) % ids.length] ?? ''
  const edit = (index: number, into: EditTimes) =>
    publishOne({ cms, system, id: idOf(index), edit: index }, into).catch((error: unknown) => {
      errors.push(String(error))
    })

  say(`Publishing ${edits} edits`)
  for (let index = 0; index < edits; index++) await edit(index, times)
  say(`Publishing ${publishes} more, for the worker's memory`)
  const later: EditTimes = { live: [], done: [] }
  const memory = await measureMemory(
    publishes,
    (index) => edit(edits + index, later),
    () => workerRssMb(system),
  )
  return { pages: await countServedPages(system), times, later, memory, errors }
}

async function printResult(
  { pages: served, times, later, memory, errors }: Awaited<ReturnType<typeof measure>>,
  restart: Awaited<ReturnType<typeof restartWorker>>,
): Promise<void> {
  const live = summarise(times.live)
  await report(
    {
      facts: {
        pages: served,
        database: database === undefined ? 'SQLite' : 'MongoDB',
        edits,
        liveMs: live,
        doneMs: summarise(times.done),
        liveMsOfTheFurtherPublishes: summarise(later.live),
        workerRssMb: memory,
        errors,
      },
      measures: [
        { name: 'from request to new bytes served, p95', value: live.p95, unit: 'ms', atMost: 500 },
        { name: 'worker started again, nothing changed', value: Math.round(restart.ms), unit: 'ms', atMost: 10_000 },
        { name: 'releases made by that', value: restart.releases, unit: 'releases', atMost: 0 },
        {
          name: `worker’s memory after ${publishes} publishes`,
          value: Object.values(memory).at(-1) ?? 0,
          unit: 'MB',
          atMost: 900,
        },
        { name: 'growth over the second half of them', value: growthInSecondHalf(memory), unit: 'MB', atMost: 50 },
      ],
    },
    json,
  )
  if (errors.length > 0) process.exitCode = 1
}

async function workerRssMb({ workerUrl }: RunningSystem): Promise<number> {
  const { rssMb } = (await (await fetch(`${workerUrl}/health`)).json()) as { rssMb: number }
  return rssMb
}
