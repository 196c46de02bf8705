import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const scored = z.object({ score: z.number() })
const measured = z.object({ numericValue: z.number() })

const ReportSchema = z
  .object({
    requestedUrl: z.string(),
    categories: z.object({ performance: scored, accessibility: scored, 'best-practices': scored, seo: scored }),
    audits: z.object({
      'largest-contentful-paint': measured,
      'cumulative-layout-shift': measured,
      'total-blocking-time': measured,
    }),
  })
  .transform(({ requestedUrl, categories, audits }) => ({
    url: requestedUrl,
    performance: categories.performance.score,
    accessibility: categories.accessibility.score,
    bestPractices: categories['best-practices'].score,
    seo: categories.seo.score,
    lcpMs: Math.round(audits['largest-contentful-paint'].numericValue),
    cls: audits['cumulative-layout-shift'].numericValue,
    tbtMs: Math.round(audits['total-blocking-time'].numericValue),
  }))

/** The scores of one page. */
export type PageScore = z.infer<typeof ReportSchema>

/** Reads the scores of all pages in a folder of lhci: the best run of each page. */
export async function readScores(folder: string): Promise<PageScore[]> {
  const names = (await readdir(folder)).filter((name) => /^lhr-.*\.json$/u.test(name))
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
  const runs = texts.map((text) => ReportSchema.parse(JSON.parse(text))).sort(worstFirst)
  return [...new Map(runs.map((run) => [run.url, run])).values()].sort((a, b) => (a.url < b.url ? -1 : 1))
}

const worstFirst = (a: PageScore, b: PageScore): number => a.performance - b.performance || b.tbtMs - a.tbtMs
