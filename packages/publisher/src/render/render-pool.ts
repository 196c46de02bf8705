import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CarepathError, type PageAddress } from '@carepath/schema'
import type { PlainError, RenderAnswer, RenderedBatch, RenderJob } from './render-messages.ts'

const pagesPerBatch = 32
const script = fileURLToPath(new URL('./render-process.ts', import.meta.url))

/** Renders pages on every core and writes them; hands over what became of each batch. */
export async function renderInPool(
  job: RenderJob,
  addresses: PageAddress[],
  onBatch: (batch: RenderedBatch) => void,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(addresses.length / pagesPerBatch) }, (_, index) =>
    addresses.slice(index * pagesPerBatch, (index + 1) * pagesPerBatch),
  )
  const drive = async (index: number) => {
    const stagingDirectory = join(job.stagingDirectory, `process-${index}`)
    const child = startProcess()
    try {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        onBatch(await ask(child, { job: { ...job, stagingDirectory }, addresses: batch }))
      }
    } catch (error) {
      // The others end with the batch they are at.
      batches.length = 0
      throw error
    } finally {
      await stopProcess(child)
    }
  }
  const count = Math.min(availableParallelism(), batches.length)
  const outcomes = await Promise.allSettled(Array.from({ length: count }, (_, index) => drive(index)))
  const failure = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failure) throw failure.reason
}

/** A process rather than a thread: what a full render takes of memory goes back to the system when it ends. */
function startProcess(): ChildProcess {
  return fork(script, { serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

async function ask(child: ChildProcess, request: Parameters<ChildProcess['send']>[0]): Promise<RenderedBatch> {
  const death = new AbortController()
  const answered = once(child, 'message', { signal: death.signal }) as Promise<[RenderAnswer]>
  const onExit = (code: number | null, signal: string | null) => {
    death.abort(new Error(`A render process ended by itself (${signal ?? code})`))
  }
  child.once('exit', onExit)
  try {
    child.send(request)
    const [answer] = await answered
    if ('error' in answer) throw revive(answer.error)
    return answer.batch
  } catch (error) {
    throw death.signal.aborted ? diedRendering(death.signal.reason) : error
  } finally {
    child.off('exit', onExit)
  }
}

function revive({ code, message, place, next }: PlainError): CarepathError {
  return new CarepathError(code, message, { place, next })
}

function diedRendering(cause: unknown): CarepathError {
  return new CarepathError('renderFailed', `The full render broke off: ${String(cause)}`, {
    next: 'Give the worker more memory, or look in its log.',
    cause,
  })
}
