import { readArguments } from '@carepath/command-line'
import { lighthouse } from '../commands.mjs'
import { startStressSite } from '../stress-site/running-stress-site.ts'
import { startSystem } from '../system/running-system.ts'
import type { PageScore } from './read-scores.ts'
import { scoreSample, scoreSigned } from './score-templates.ts'

/**
 * `npm run -s lighthouse` checks the budgets of every template, in both languages: on the sample site, and on the stress
 * site. With `--site URL` it checks a site that is served already.
 */
async function printScores(): Promise<void> {
  const { site } = readArguments(lighthouse).values
  if (site) {
    print(await scoreSample(site.replace(/\/$/u, '')))
    return
  }
  const { system, stop } = await startSystem()
  const stress = await startStressSite()
  try {
    print(await scoreSample(system.siteUrl))
    print(await scoreSigned(stress.url))
  } finally {
    await Promise.all([stop(), stress.stop()])
  }
}

function print(scores: PageScore[]): void {
  for (const { url, performance, accessibility, bestPractices, seo, lcpMs, cls, tbtMs } of scores) {
    const marks = [performance, accessibility, bestPractices, seo].map((score) => Math.round(score * 100)).join(' / ')
    process.stdout.write(`${marks}  LCP ${lcpMs} ms  CLS ${cls}  TBT ${tbtMs} ms  ${new URL(url).pathname}\n`)
  }
}

await printScores()
