import { findTemplates } from '../crawl/find-templates.ts'
import { runLighthouse } from './run-lighthouse.ts'
import type { PageScore } from './read-scores.ts'

/** What keeps search engines away from samples and from pages for lost readers costs them this one audit. */
const skippedAudits = ['is-crawlable']

/** Every template of a site whose content is a sample, in both languages. */
export async function scoreSample(origin: string): Promise<PageScore[]> {
  const pages = await findTemplates(origin)
  return runLighthouse({ urls: pages.map(({ path }) => origin + path), skippedAudits })
}

/** A page of each template of a site that real people have signed: search engines may have it. By turns in each language. */
export async function scoreSigned(origin: string): Promise<PageScore[]> {
  const pages = (await findTemplates(origin)).filter(({ template }) => template !== 'not-found')
  const byTemplate = [...Map.groupBy(pages, ({ template }) => template).values()]
  const chosen = byTemplate.flatMap((renditions, index) => renditions[index % renditions.length] ?? [])
  return runLighthouse({ urls: chosen.map(({ path }) => origin + path) })
}
