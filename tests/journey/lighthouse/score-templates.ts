import { findIndexedTemplates, findTemplates, type TemplatePage } from '../crawl/find-templates.ts'
import { runLighthouse } from './run-lighthouse.ts'
import type { PageScore } from './read-scores.ts'

/** Sample pages and not-found pages fail this audit on purpose: search engines must not index them. */
const skippedAudits = ['is-crawlable']

/** Scores every template of a site with sample content, in both languages. */
export async function scoreSample(origin: string): Promise<PageScore[]> {
  const pages = await findTemplates(origin)
  return runLighthouse({ urls: pages.map(({ path }) => origin + path), skippedAudits })
}

/** Scores one page of each template of a site with sample content, in alternating languages. */
export async function scoreHalfOfSample(origin: string): Promise<PageScore[]> {
  const pages = alternate(await findTemplates(origin), 1)
  return runLighthouse({ urls: pages.map(({ path }) => origin + path), skippedAudits })
}

/** Scores one page of each template of a site that search engines may index, in the other languages. */
export async function scoreSigned(origin: string): Promise<PageScore[]> {
  return runLighthouse({ urls: alternate(await findIndexedTemplates(origin), 0).map(({ path }) => origin + path) })
}

/** One page of each template, the languages in turn from the one given on. */
function alternate(pages: TemplatePage[], first: number): TemplatePage[] {
  const byTemplate = [...Map.groupBy(pages, ({ template }) => template).values()]
  return byTemplate.flatMap((renditions, index) => renditions[(first + index) % renditions.length] ?? [])
}
