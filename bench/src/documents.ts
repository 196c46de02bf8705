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
import { initial, randomOf, sentences } from './words.ts'

/** Pages that one group of documents gives rise to in one language: a hub of six pages and its side effects. */
const hubPages = 6
const sideEffectsPerTreatment = 40
const pagesPerGroup = (hubPages + sideEffectsPerTreatment) * locales.length

/** Examples that the generated documents stand in for, and those that lead to them. */
const replaced = new Set<DocumentType>(['treatment', 'side-effect', 'faq', 'page', 'redirect'])

/** Documents of a site with about `pages` pages: treatments with 40 side effects each, in every language. */
export function documentsFor(pages: number): PublishedDocument[] {
  const groups = Math.max(1, Math.ceil(pages / pagesPerGroup))
  const shared = exampleDocuments.filter(({ type }) => !replaced.has(type))
  return [...shared, ...Array.from({ length: groups }, (_, group) => groupOf(group)).flat()]
}

function groupOf(group: number): PublishedDocument[] {
  return locales.flatMap((locale) => [
    treatmentOf(group, locale),
    ...Array.from({ length: sideEffectsPerTreatment }, (_, index) => sideEffectOf(group, index, locale)),
  ])
}

function treatmentOf(group: number, locale: Locale): PublishedDocumentOf<'treatment'> {
  const example = exampleIn('treatment', locale)
  const random = randomOf(group)
  const long = (words: number): FactualBlock => blockOf(words, random)
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
      type: 'side-effect' as const,
      id: sideEffectId(group, index),
    })),
  }
}

function sideEffectOf(group: number, index: number, locale: Locale): PublishedDocumentOf<'side-effect'> {
  const example = exampleIn('side-effect', locale)
  const random = randomOf(group * 1_000 + index)
  const id = sideEffectId(group, index)
  return {
    ...example,
    id,
    slug: id,
    plainName: `${initial(index)} effect ${group}.${index}`,
    summary: sentences(40, random),
    whatItFeelsLike: blockOf(150, random),
    whatToDo: blockOf(150, random),
    howWeManageIt: { ...example.howWeManageIt, body: richTextOf(150, random) },
    whoIsAtHigherRisk: blockOf(100, random),
  }
}

export const sideEffectId = (group: number, index: number): string => `effect-${group}-${index}`

function exampleIn<T extends 'treatment' | 'side-effect'>(type: T, locale: Locale): PublishedDocumentOf<T> {
  const found = (examples[type].valid as PublishedDocumentOf<T>[]).find((document) => document.locale === locale)
  if (!found) throw new Error(`no example of ${type} in ${locale}`)
  return found
}

function blockOf(words: number, random: () => number): FactualBlock {
  return { body: richTextOf(words, random), basis: 'explanation', sources: [], product: 'notApplicable' }
}

function richTextOf(words: number, random: () => number): RichText {
  const paragraphs = Array.from({ length: Math.ceil(words / 50) }, () => sentences(50, random))
  return {
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    text: paragraphs.join('\n'),
    headings: [],
    references: [],
  }
}
