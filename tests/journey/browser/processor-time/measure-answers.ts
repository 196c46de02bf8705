import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inheritedEnv } from '../../env.ts'
import { findChrome, quietFlags } from '../launch-browser.ts'
import { mainThreads, rendererIds } from './main-threads.ts'
import { reports, serveMeasured } from './measuring-server.ts'

/** What answers of a search take of the main thread of a browser to which no program is attached, in milliseconds. */
export interface AnswerTimes {
  /** To words that are pasted and asked for the first time. */
  pastedMs: number[]
  /** To the same words again. */
  againMs: number[]
}

/**
 * Measures what each query takes as pasted words, which the page pastes itself. The browser is a new one: it has seen neither the
 * site nor its code. What a page takes to report is taken off.
 */
export async function measureAnswers(
  site: string,
  { port, queries }: { port: number; queries: readonly string[] },
): Promise<AnswerTimes> {
  const profile = await mkdtemp(path.join(tmpdir(), 'carepath-search-'))
  const chrome = await findChrome()
  if (!chrome) throw new Error('Processor time is read on Linux with the packaged Chromium, or that of CHROME_PATH.')
  let renderers: number[] = []
  const read = () => mainThreads((renderers = renderers.length > 0 ? renderers : rendererIds(running.pid ?? 0)))
  const measured = serveMeasured({ site, port, queries, read })
  const running = spawn(
    chrome.executablePath,
    [
      ...quietFlags,
      '--headless',
      '--no-sandbox',
      '--window-size=390,844',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      `http://localhost:${port}/`,
    ],
    { env: { ...inheritedEnv, ...chrome.env }, stdio: 'ignore' },
  )
  const gone = once(running, 'exit')
  try {
    const ended = gone.then(() => Promise.reject(new Error('The browser ended before it had asked everything.')))
    const taken = await Promise.race([measured, ended])
    const [report = 0] = taken
      .splice(0, reports)
      .toSorted((a, b) => a - b)
      .slice(reports >> 1)
    const ofAnswers = taken.map((ms) => ms - report)
    return { pastedMs: ofAnswers.slice(0, queries.length), againMs: ofAnswers.slice(queries.length) }
  } finally {
    running.kill()
    await gone
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
