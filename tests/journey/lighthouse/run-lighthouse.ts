import { execFile, type ExecFileException } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { chosenChrome } from '../browser/launch-browser.ts'
import { inheritedEnv } from '../env.ts'

/** What Lighthouse holds of one page. */
export interface PageScore {
  url: string
  performance: number
}

const ReportSchema = z.object({
  requestedUrl: z.string(),
  categories: z.object({ performance: z.object({ score: z.number() }) }),
})

const lhci = path.resolve(import.meta.dirname, '../node_modules/.bin/lhci')
const config = path.join(import.meta.dirname, 'lighthouserc.json')

/** Looks at pages as a phone would, and fails where one breaks a budget of `lighthouserc.json`. */
export async function runLighthouse(urls: string[]): Promise<PageScore[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'carepath-lighthouse-'))
  const chrome = await chosenChrome()
  const env = { ...inheritedEnv, ...chrome?.env, ...(chrome && { CHROME_PATH: chrome.executablePath }) }
  try {
    await run(['collect', ...urls.map((url) => `--url=${url}`)], { cwd: folder, env })
    await run(['assert'], { cwd: folder, env })
    return await scoresIn(path.join(folder, '.lighthouseci'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function run(args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<void> {
  await promisify(execFile)(lhci, [...args, `--config=${config}`], options).catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as ExecFileException
    throw new Error(`lhci ${args[0]} failed:\n${stdout}\n${stderr}`)
  })
}

async function scoresIn(folder: string): Promise<PageScore[]> {
  const reports = (await readdir(folder)).filter((name) => /^lhr-.*\.json$/u.test(name))
  const texts = await Promise.all(reports.map((name) => readFile(path.join(folder, name), 'utf8')))
  return texts
    .map((text) => ReportSchema.parse(JSON.parse(text)))
    .map(({ requestedUrl, categories }) => ({ url: requestedUrl, performance: categories.performance.score }))
}
