import { setTimeout as pause } from 'node:timers/promises'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { until } from '@carepath/content/tests/support/until.ts'
import { builtSite } from '../publishing/built-site.ts'
import { freePort, startWorker, type WorkerProcess } from '../publishing/worker-process.ts'
import { findRecordFaults } from './find-record-faults.ts'
import { Editor } from './editor.ts'
import { Random } from './random.ts'
import { get, Reader } from './reader.ts'
import { startSite } from './site-process.ts'
import { versionsIn } from './words.ts'

export interface FaultOptions {
  kills: number
  seed: number
  environment?: Record<string, string>
  say?: (line: string) => void
  /** Ends the run after the kill under way; the result covers the kills until then. */
  signal?: AbortSignal
}

/** The result of a run. All lists but `convergedMs` should be empty. */
export interface FaultReport {
  kills: number
  edits: number
  reads: number
  torn: string[]
  mixed: string[]
  lost: string[]
  doubled: string[]
  /** Milliseconds from each kill until every page was what the database says. */
  convergedMs: number[]
  errors: string[]
}

/** Kills the worker at random instants while an editor edits and a reader reads; then compares all records. */
export async function runFaults({
  kills,
  seed,
  environment = {},
  say = () => undefined,
  signal,
}: FaultOptions): Promise<FaultReport> {
  const random = new Random(seed)
  const cms = await openCms({ SITE_DIST: builtSite, ...environment })
  const site = await startSite(cms.dataDir)
  const workers = new Workers({
    DATA_DIR: cms.dataDir,
    SITE_DIST: builtSite,
    ...environment,
    WORKER_PORT: await freePort(),
  })
  const editor = await Editor.open(cms, random)
  const reader = new Reader(site.origin, new Random(seed + 1))
  const isDone = new AbortController()
  const convergedMs: number[] = []
  const errors: string[] = []
  try {
    await workers.start()
    await untilConverged(cms, editor, site.origin)
    const reading = reader.work(
      editor.words.map(({ path }) => path),
      isDone.signal,
    )
    for (let kill = 1; kill <= kills && !signal?.aborted; kill++) {
      try {
        const killed = await killUnderEdits(workers, editor, random)
        await untilConverged(cms, editor, site.origin)
        convergedMs.push(Math.round(performance.now() - killed))
      } catch (error) {
        errors.push(`kill ${kill}: ${String(error)}\n${workers.output()}`)
        break
      }
      if (kill % 10 === 0) say(`${kill} of ${kills} kills, ${editor.edits} edits, ${reader.notes.reads} reads`)
    }
    isDone.abort()
    await reading
    await workers.stop()
    const { reads, torn, mixed } = reader.notes
    const recordFaults = await findRecordFaults(cms.payload)
    return {
      kills: convergedMs.length,
      edits: editor.edits,
      reads,
      torn,
      mixed,
      ...recordFaults,
      convergedMs,
      errors: [...errors, ...reader.notes.errors],
    }
  } finally {
    isDone.abort()
    await workers.kill()
    await site.stop()
    await cms.close()
  }
}

/** One kill: usually while it publishes, at times while it starts. Answers when it was. */
async function killUnderEdits(workers: Workers, editor: Editor, random: Random): Promise<number> {
  const isOver = new AbortController()
  const editing = editor.work(isOver.signal)
  await pause(random.between(5, 900))
  await workers.kill()
  let killed = performance.now()
  if (random.next() < 0.2) {
    void workers.start().catch(() => undefined)
    await pause(random.between(50, 3000))
    await workers.kill()
    killed = performance.now()
  }
  await pause(random.between(0, 100))
  isOver.abort()
  await editing
  await workers.start()
  return killed
}

async function untilConverged(cms: TestCms, editor: Editor, origin: string): Promise<void> {
  const check = async () => {
    const { totalDocs } = await cms.payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } } })
    if (totalDocs > 0) throw new Error(`${totalDocs} changes are still queued`)
    for (const { path, version } of editor.words) {
      const { status, body } = await get(origin + path, 'identity')
      const served = status === 404 ? undefined : versionsIn(body.toString())?.title
      if (served !== version) throw new Error(`${path} is of version ${served}, not ${version}`)
    }
  }
  await until(check, { timeoutMs: 90_000, everyMs: 20 })
}

/** The worker that runs at the moment. */
class Workers {
  readonly #environment: Record<string, string>
  #current: WorkerProcess | undefined

  constructor(environment: Record<string, string>) {
    this.#environment = environment
  }

  async start(): Promise<void> {
    this.#current = startWorker(this.#environment)
    await this.#current.untilItIs('leading')
  }

  async kill(): Promise<void> {
    await this.#current?.end('SIGKILL')
    this.#current = undefined
  }

  async stop(): Promise<void> {
    await this.#current?.end('SIGTERM')
    this.#current = undefined
  }

  output(): string {
    return this.#current?.output() ?? ''
  }
}
