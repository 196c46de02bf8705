import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import type { RunningSystem } from '@carepath/journey/running-system'
import { inheritedEnv } from '../env.ts'
import { waitUntil } from '../wait-until.ts'

const workerFile = fileURLToPath(new URL('../../../apps/worker/src/main.ts', import.meta.url))

/**
 * Starts only the worker of a stopped system, with the settings that differ from a try-out's. Returns the time until it leads,
 * and the number of releases it made.
 */
export async function restartWorker(
  system: RunningSystem,
  settings: Record<string, string>,
): Promise<{ ms: number; releases: number }> {
  const { dataDir, siteUrl, workerUrl } = system
  const before = readNewestRelease(dataDir)
  const begun = performance.now()
  const worker = spawn(process.execPath, [workerFile], {
    env: { ...inheritedEnv, ...settings, DATA_DIR: dataDir, SITE_URL: siteUrl, WORKER_PORT: new URL(workerUrl).port },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  try {
    await waitUntil(async () => (await readStatus(workerUrl)) === 'leading')
    return { ms: performance.now() - begun, releases: readNewestRelease(dataDir) - before }
  } finally {
    worker.kill('SIGTERM')
    await ended
  }
}

async function readStatus(workerUrl: string): Promise<string | undefined> {
  const response = await fetch(`${workerUrl}/health`).catch(() => undefined)
  return response && ((await response.json()) as { status: string }).status
}

/** Reads the number of the publisher's newest release. */
function readNewestRelease(dataDir: string): number {
  const archive = new DatabaseSync(join(dataDir, 'publisher/archive.db'), { readOnly: true })
  try {
    return Number(archive.prepare('SELECT max(id) AS id FROM releases').get()?.id)
  } finally {
    archive.close()
  }
}
