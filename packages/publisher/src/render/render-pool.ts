import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CarepathError, type PageAddress } from '@carepath/schema'
import type { RenderAnswer, RenderedBatch, RenderWorkerData } from './render-worker-messages.ts'

const pagesPerBatch = 32

export interface RenderPoolOptions extends Omit<RenderWorkerData, 'stagingDirectory'> {
  /** Each thread gets a folder of its own in it. */
  stagingDirectory: string
  threads?: number
}

/** Renders pages on every core and writes them; hands over what became of each batch. */
export async function renderInPool(
  options: RenderPoolOptions,
  addresses: PageAddress[],
  onBatch: (batch: RenderedBatch) => void,
): Promise<void> {
  const { threads = availableParallelism(), ...data } = options
  const count = Math.max(1, Math.min(threads, Math.ceil(addresses.length / pagesPerBatch)))
  const workers = Array.from({ length: count }, (_, index) => {
    const workerData: RenderWorkerData = { ...data, stagingDirectory: join(data.stagingDirectory, `thread-${index}`) }
    return new Worker(new URL('./render-worker.ts', import.meta.url), { workerData })
  })
  let next = 0
  let isFailed = false
  const drive = async (worker: Worker) => {
    while (next < addresses.length && !isFailed) {
      const batch = addresses.slice(next, next + pagesPerBatch)
      next += batch.length
      worker.postMessage({ addresses: batch })
      // A thread that dies rejects this with its error.
      const [answer] = (await once(worker, 'message')) as [RenderAnswer]
      if ('error' in answer) throw revive(answer.error)
      onBatch(answer.batch)
    }
  }
  try {
    await Promise.all(
      workers.map((worker) =>
        drive(worker).catch((error: unknown) => {
          isFailed = true
          throw error
        }),
      ),
    )
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function revive({ code, message, place, next }: Extract<RenderAnswer, { error: unknown }>['error']): CarepathError {
  return new CarepathError(code, message, { place, next })
}
