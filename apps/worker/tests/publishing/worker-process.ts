import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { until } from '@carepath/content/tests/support/until.ts'

/** A worker as the supervisor starts it. */
export interface WorkerProcess {
  /** What its server says; undefined while nothing answers. */
  health(): Promise<string | undefined>
  /** What its server answers to a question. */
  answer(question: string): Promise<unknown>
  /** Status and words of its answer to a probe. */
  probe(name: 'healthz' | 'readyz'): Promise<[number, unknown]>
  /** Waits until the server says so. */
  untilItIs(status: string): Promise<void>
  /** Ends it by a signal and waits for its end; returns the exit code, null where the signal itself ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
  signal(signal: NodeJS.Signals): void
  pid: number
  /** Resolves when it ends by itself. */
  ended: Promise<number | null>
  output(): string
}

const worker = join(import.meta.dirname, '../../src/main.ts')

/** Starts a worker; with `prefix` through another program, which becomes the worker. */
export function startWorker(environment: Record<string, string>, prefix: string[] = []): WorkerProcess {
  const [command = process.execPath, ...args] = prefix
  const child = spawn(command, [...args, ...(prefix.length > 0 ? [process.execPath] : []), worker], {
    env: { NODE_ENV: 'test', CHECK_AT: 'never', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const health = async () => {
    const response = await fetch(`http://127.0.0.1:${environment.WORKER_PORT ?? ''}/health`).catch(() => undefined)
    return response && ((await response.json()) as { status: string }).status
  }
  return {
    health,
    answer: async (question) => {
      const response = await fetch(`http://127.0.0.1:${environment.WORKER_PORT ?? ''}/${question}`)
      return (await response.json()) as unknown
    },
    probe: async (name) => {
      const response = await fetch(`http://127.0.0.1:${environment.WORKER_PORT ?? ''}/${name}`)
      return [response.status, await response.json()]
    },
    pid: child.pid ?? 0,
    ended,
    output: () => output,
    signal: (signal) => void child.kill(signal),
    end: (signal) => {
      child.kill(signal)
      return ended
    },
    untilItIs: (status) =>
      until(async () => {
        const now = await health()
        if (now !== status) throw new Error(`The worker is ${now ?? 'silent'}, not ${status}: ${output}`)
      }),
  }
}

/** A port that no program listens on at the moment. */
export async function freePort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}
