import type { EvidenceLevel, SourceKind } from '@carepath/schema'
import { z } from 'zod'
import { citeAuthors, languageCode, onlyValid, plainText, readable, type FoundSource } from './found-source.ts'

/** One entry of what NCBI’s ESummary answers as JSON; what isn’t read here is left out. */
const SummarySchema = z.looseObject({
  title: z.string(),
  authors: readable(z.array(z.looseObject({ name: z.string() }))),
  fulljournalname: readable(z.string()),
  source: readable(z.string()),
  pubdate: readable(z.string()),
  lang: readable(z.array(z.string())),
  // It says whether the publication was retracted: without it, nothing is read.
  pubtype: z.array(z.string()).optional(),
  articleids: readable(z.array(z.looseObject({ idtype: z.string(), value: z.string() }))),
})
const AnswerSchema = z.looseObject({ result: z.record(z.string(), z.unknown()) })

/** What PubMed’s types of publication are here, the most telling first. */
const types: [type: string, kind: SourceKind, level?: EvidenceLevel][] = [
  ['Meta-Analysis', 'review', 'systematicReview'],
  ['Systematic Review', 'review', 'systematicReview'],
  ['Practice Guideline', 'guideline'],
  ['Guideline', 'guideline'],
  ['Consensus Development Conference', 'consensus', 'expertConsensus'],
  ['Randomized Controlled Trial', 'trial', 'randomisedTrial'],
  ['Observational Study', 'trial', 'observational'],
  ['Clinical Trial', 'trial'],
  ['Case Reports', 'trial', 'caseSeries'],
  ['Review', 'review'],
]

/** The source of a PubMed number; undefined where the answer has another form or doesn’t know it. */
export function fromPubMed(answer: unknown, pmid: string): FoundSource | undefined {
  const entry = AnswerSchema.safeParse(answer).data?.result[pmid]
  const parsed = SummarySchema.safeParse(entry)
  if (!parsed.success || parsed.data.title === '') return undefined
  const {
    title,
    authors = [],
    fulljournalname,
    source,
    pubdate = '',
    lang = [],
    pubtype = [],
    articleids = [],
  } = parsed.data
  const [, kind, level] = types.find(([type]) => pubtype.includes(type)) ?? []
  const year = /^\d{4}/u.exec(pubdate)?.[0]
  return onlyValid({
    title: plainText(title),
    authors: citeAuthors(authors.map(({ name }) => name)),
    publisher: plainText(fulljournalname ?? source),
    year: year ? Number(year) : undefined,
    language: languageCode(lang[0]),
    kind,
    evidenceLevel: level,
    doi: articleids.find(({ idtype }) => idtype === 'doi')?.value,
    isRetracted: pubtype.includes('Retracted Publication') ? true : undefined,
  })
}
