import type {
  DocumentType,
  FactualBlock,
  Locale,
  PublishedDocument,
  PublishedDocumentOf,
  RichText,
} from '@carepath/schema'
import { locales } from '@carepath/schema'
import { examples, exampleDocuments } from '@carepath/schema/examples'
import { initial, seededRandom, sentences } from './words.ts'

/** Pages of one group of documents in one language: a hub of six pages and its side effects. */
const hubPages = 6
const sideEffectsPerTreatment = 40
const pagesPerGroup = (hubPages + sideEffectsPerTreatment) * locales.length

/** Types whose examples are replaced by generated documents, or refer to them. */
const replaced = new Set<DocumentType>(['treatment', 'side-effect', 'faq', 'page', 'redirect'])

/** Writes the texts of one document, the same ones in every run. */
export type MakeTexts = (
  locale: Locale,
  seed: number,
) => {
  /** What its name has besides a number. */
  name: string
  write: (words: number) => string
}

const plainTexts: MakeTexts = (_, seed) => {
  const random = seededRandom(seed)
  return { name: 'effect', write: (words) => sentences(words, random) }
}

/** Makes the documents of a site with about `pages` pages: treatments with 40 side effects each, in every language. */
export function makeDocuments(pages: number, makeTexts = plainTexts): PublishedDocument[] {
  const groups = Math.max(1, Math.ceil(pages / pagesPerGroup))
  const shared = exampleDocuments.filter(({ type }) => !replaced.has(type))
  return [...shared, ...Array.from({ length: groups }, (_, group) => makeGroup(group, makeTexts)).flat()]
}

function makeGroup(group: number, makeTexts: MakeTexts): PublishedDocument[] {
  return locales.flatMap((locale) => [
    makeTreatment(group, locale, makeTexts),
    ...Array.from({ length: sideEffectsPerTreatment }, (_, index) =>
      makeSideEffect({ group, index }, locale, makeTexts),
    ),
  ])
}

function makeTreatment(group: number, locale: Locale, makeTexts: MakeTexts): PublishedDocumentOf<'treatment'> {
  const example = findExample('treatment', locale)
  const { write } = makeTexts(locale, group)
  const long = (words: number): FactualBlock => makeBlock(words, write)
  return {
    ...example,
    id: `treatment-${group}`,
    slug: `treatment-${group}`,
    name: `${example.name} ${group}`,
    plainName: `${example.plainName} ${group}`,
    howItWorks: long(120),
    preparation: long(80),
    aftercare: long(120),
    uncertainties: long(120),
    ifItDoesNotWork: long(60),
    interactions: long(80),
    sideEffects: Array.from({ length: sideEffectsPerTreatment }, (_, index) => ({
      effect: { type: 'side-effect' as const, id: sideEffectId(group, index) },
      figures: [],
      sources: [],
    })),
  }
}

function makeSideEffect(
  { group, index }: { group: number; index: number },
  locale: Locale,
  makeTexts: MakeTexts,
): PublishedDocumentOf<'side-effect'> {
  const example = findExample('side-effect', locale)
  const { name, write } = makeTexts(locale, group * 1_000 + index)
  const id = sideEffectId(group, index)
  return {
    ...example,
    id,
    slug: id,
    plainName: `${initial(index)} ${name} ${group}.${index}`,
    summary: write(40),
    whatItFeelsLike: makeBlock(150, write),
    whatToDo: makeBlock(150, write),
    howWeManageIt: makeBlock(150, write, example.howWeManageIt),
    whoIsAtHigherRisk: makeBlock(100, write),
  }
}

export const sideEffectId = (group: number, index: number): string => `effect-${group}-${index}`

function findExample<T extends 'treatment' | 'side-effect'>(type: T, locale: Locale): PublishedDocumentOf<T> {
  const found = (examples[type].valid as PublishedDocumentOf<T>[]).find((document) => document.locale === locale)
  if (!found) throw new Error(`no example of ${type} in ${locale}`)
  return found
}

function makeBlock(words: number, write: (words: number) => string, grounds?: FactualBlock): FactualBlock {
  return { basis: 'explanation', sources: [], ...grounds, body: makeRichText(words, write) }
}

function makeRichText(words: number, write: (words: number) => string): RichText {
  const paragraphs = Array.from({ length: Math.ceil(words / 50) }, () => write(50))
  return {
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    text: paragraphs.join('\n'),
    headings: [],
    references: [],
  }
}
