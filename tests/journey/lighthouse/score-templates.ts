import { findTemplates } from '../crawl/find-templates.ts'
import { runLighthouse } from './run-lighthouse.ts'
import type { PageScore } from './read-scores.ts'

/** Sample pages and not-found pages fail this audit on purpose: search engines must not index them. */
const skippedAudits = ['is-crawlable']

/** Scores every template of a site with sample content, in both languages. */
export async function scoreSample(origin: string): Promise<PageScore[]> {
  const pages = await findTemplates(origin)
  return runLighthouse({ urls: pages.map(({ path }) => origin + path), skippedAudits })
}

/** Scores one page of each template of a site that search engines may index, in alternating languages. */
export async function scoreSigned(origin: string): Promise<PageScore[]> {
  const pages = (await findTemplates(origin)).filter(({ template }) => template !== 'not-found')
  const byTemplate = [...Map.groupBy(pages, ({ template }) => template).values()]
  const chosen = byTemplate.flatMap((renditions, index) => renditions[index % renditions.length] ?? [])
  return runLighthouse({ urls: chosen.map(({ path }) => origin + path) })
}
