import {
  findIndexedTemplates,
  findTemplates,
  findTemplatesOfTreatments,
  type TemplatePage,
} from '../crawl/find-templates.ts'
import { runLighthouse } from './run-lighthouse.ts'
import type { PageScore } from './read-scores.ts'

/** Sample pages and not-found pages fail this audit on purpose: search engines must not index them. */
const skippedAudits = ['is-crawlable']

/** Scores every template of a site with sample content: in both languages, of each treatment. */
export async function scoreSample(origin: string): Promise<PageScore[]> {
  const pages = await findTemplatesOfTreatments(origin)
  return runLighthouse({ urls: toUrls(origin, pages), skippedAudits })
}

/** Scores every template of a site that search engines may index, in both languages. */
export async function scoreSigned(origin: string): Promise<PageScore[]> {
  return runLighthouse({ urls: toUrls(origin, await findIndexedTemplates(origin)) })
}

/** Scores one page of each template, in alternating languages: on the signed site, and on the sample site what that lacks. */
export async function scoreEachTemplateOnce(signed: string, sample: string): Promise<PageScore[]> {
  const pages = alternate(await findIndexedTemplates(signed))
  const scored = new Set(pages.map(({ template }) => template))
  const others = alternate(await findTemplates(sample)).filter(({ template }) => !scored.has(template))
  return [
    ...(await runLighthouse({ urls: toUrls(signed, pages) })),
    ...(await runLighthouse({ urls: toUrls(sample, others), skippedAudits })),
  ]
}

const toUrls = (origin: string, pages: TemplatePage[]): string[] => pages.map(({ path }) => origin + path)

/** One page of each template, the languages in turn. */
function alternate(pages: TemplatePage[]): TemplatePage[] {
  const byTemplate = [...Map.groupBy(pages, ({ template }) => template).values()]
  return byTemplate.flatMap((renditions, index) => renditions[index % renditions.length] ?? [])
}
