import type { SourceKind } from '@carepath/schema'
import { z } from 'zod'
import { citeAuthors, languageCode, onlyValid, plainText, readable, type FoundSource } from './found-source.ts'

const TextSchema = readable(z.union([z.string(), z.array(z.string())]))
const LineSchema = readable(z.string())

/** What doi.org answers for “CSL JSON”, as Crossref, DataCite and others write it; what isn’t read here is left out. */
const CslSchema = z.looseObject({
  type: LineSchema,
  title: TextSchema,
  author: readable(
    z.array(z.looseObject({ family: LineSchema, given: LineSchema, literal: LineSchema, name: LineSchema })),
  ),
  'container-title': TextSchema,
  publisher: LineSchema,
  issued: readable(
    z.looseObject({ 'date-parts': z.array(z.array(z.union([z.number(), z.string(), z.null()]))).optional() }),
  ),
  language: LineSchema,
  ISBN: TextSchema,
})
type Csl = z.infer<typeof CslSchema>

const kinds: Record<string, SourceKind> = {
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  chapter: 'book',
  'book-chapter': 'book',
  thesis: 'thesis',
  dissertation: 'thesis',
  report: 'report',
  dataset: 'dataset',
}

/** The source of a DOI; undefined where the answer has another form. */
export function fromCsl(answer: unknown): FoundSource | undefined {
  const parsed = CslSchema.safeParse(answer)
  if (!parsed.success || first(parsed.data.title) === undefined) return undefined
  const { type = '', title, author = [], publisher, issued, language, ISBN } = parsed.data
  const [year] = issued?.['date-parts']?.[0] ?? []
  return onlyValid({
    title: plainText(first(title)),
    authors: citeAuthors(author.map(nameOf)),
    publisher: plainText(first(parsed.data['container-title']) ?? publisher),
    year: year ? Number(year) : undefined,
    language: languageCode(language),
    kind: kinds[type],
    isbn: first(ISBN),
  })
}

const first = (text: string | string[] | undefined): string | undefined => (Array.isArray(text) ? text[0] : text)

/** "Murrough JW", or a body's name. */
function nameOf({ family, given = '', literal, name }: NonNullable<Csl['author']>[number]): string {
  if (!family) return literal ?? name ?? ''
  const initials = given.split(/[\s.-]+/u).map((part) => part.slice(0, 1).toUpperCase())
  return `${family} ${initials.join('')}`.trim()
}
