import {
  limits,
  PublishedDocumentSchema,
  type DocumentType,
  type Locale,
  type PublishedDocument,
  type PublishedDocumentOf,
} from '@carepath/schema'
import { exampleOf, exampleSite } from './sites.ts'
import { signed } from './signed.ts'
import { renderFigure, stressPictures, videoFigure } from './stress-pictures.ts'

const longWord: Record<Locale, string> = {
  en: 'Pneumonoultramicroscopicsilicovolcanoconiosis-hepaticocholangiogastrostomy',
  es: 'Electroencefalografistaesternocleidomastoideo-hipopotomonstrosesquipedaliofobia',
}
const longName: Record<Locale, string> = {
  en: `${longWord.en} & more of it`,
  es: `${longWord.es} y más`,
}
const nameFields = ['plainName', 'medicalName', 'name', 'title', 'question', 'term', 'heading', 'siteName', 'label']

/** The number of additional documents of each type. */
const copies: Partial<Record<DocumentType, number>> = { treatment: 14, 'side-effect': 20, person: 6, page: 10, faq: 14 }

/**
 * Three hundred pages that a careless editor could publish: half of them with as few fields as the contract allows and
 * with the longest names and words, the others with every field; forty side effects in a table, pictures of every size,
 * and texts with glossary words. The reviewers are real, so that search engines may list the pages. One page is withdrawn
 * and one translation is outdated, with a notice in its place.
 */
export function stressSite(): PublishedDocument[] {
  const real = exampleSite.map(signedByRealPeople)
  // The hash of a signature is optional too, but a page without one is a sample.
  const bare = real.map((document) => signedByRealPeople(explaining(longNamed(withoutOptional(document)))))
  const more = real.flatMap((document, index) => makeCopies(document, bare[index] ?? document)).map(outdatedInSpanish)
  return [...bare, ...more.map(explaining)].map((document) =>
    document.type === 'treatment' ? withAll(document, more) : document,
  )
}

function signedByRealPeople(document: PublishedDocument): PublishedDocument {
  if (document.type === 'person') return { ...document, isPlaceholder: false }
  return document.type === 'site-settings' ? { ...document, isSample: false } : signed(document)
}

/** Copies of a document, by turns with every field and with as few fields as possible. */
function makeCopies(full: PublishedDocument, bare: PublishedDocument): PublishedDocument[] {
  return Array.from({ length: copies[full.type] ?? 0 }, (_, index) => {
    const document = index % 2 === 0 ? full : bare
    const copy = {
      ...document,
      id: `${document.id}-${index}`,
      ...('slug' in document && { slug: `${document.slug}-${index}` }),
    }
    return illustrated(ofOtherGuide(copy, index), index)
  })
}

/** Gives each copy of a question to a copy of its guide: a guide without questions has no page of questions. */
function ofOtherGuide(document: PublishedDocument, index: number): PublishedDocument {
  if (document.type !== 'faq') return document
  return { ...document, treatment: { ...document.treatment, id: `${document.treatment.id}-${index}` } }
}

/** Replaces one Spanish page by the notice that its English original has changed. */
function outdatedInSpanish(document: PublishedDocument): PublishedDocument {
  if (document.type !== 'page' || document.locale !== 'es' || !document.id.endsWith('-9')) return document
  const { id, slug } = document
  return { ...exampleOf('withdrawal', 'es'), id, documentType: 'page', slug, reason: 'translationOutdated' }
}

/** Adds one of the pictures, by turns, to a document that takes one. */
function illustrated(document: PublishedDocument, index: number): PublishedDocument {
  const picture = stressPictures[index % stressPictures.length]
  if (!picture) return document
  if (document.type === 'person') return { ...document, photo: picture }
  if (document.type !== 'page') return document
  return {
    ...document,
    body: { ...document.body, html: document.body.html + renderFigure(picture) + videoFigure + widestTable },
  }
}

/** A table as wide as the contract allows, with rows that are named and long words. */
const widestTable = tableHtml(limits.table.columns, 3)

function tableHtml(columns: number, rows: number): string {
  const names = Array.from(
    { length: columns - 1 },
    (_, column) => `<th scope="col">Acetylcholinesterase ${column}</th>`,
  )
  const cells = '<td>twice a week</td>'.repeat(columns - 1)
  const body = Array.from({ length: rows }, (_, row) => `<tr><th scope="row">Week ${row + 1}</th>${cells}</tr>`)
  return (
    `<table><caption>Doses by week</caption><thead><tr><td></td>${names.join('')}</tr></thead>` +
    `<tbody>${body.join('')}</tbody></table>`
  )
}

/** Lists every side effect in a treatment. */
function withAll(treatment: PublishedDocumentOf<'treatment'>, more: PublishedDocument[]): PublishedDocument {
  const effects = more.filter(({ type, locale }) => type === 'side-effect' && locale === treatment.locale)
  const rows = effects.map(({ id }) => ({
    ...treatment.sideEffects[0]!,
    effect: { type: 'side-effect' as const, id },
  }))
  return { ...treatment, sideEffects: [...treatment.sideEffects, ...rows] }
}

/** Removes each field that the contract does not require, at any depth. */
function withoutOptional(document: PublishedDocument): PublishedDocument {
  const bare = structuredClone(document)
  for (const holder of objectsIn(bare)) {
    for (const key of Object.keys(holder)) {
      const value = holder[key]
      Reflect.deleteProperty(holder, key)
      if (!isValid(bare)) holder[key] = value
    }
  }
  return bare
}

/** Gives every name that the contract lets be long an unbreakable long value. */
function longNamed(document: PublishedDocument): PublishedDocument {
  const named = structuredClone(document)
  for (const holder of objectsIn(named)) {
    for (const key of nameFields) {
      const value = holder[key]
      if (typeof value !== 'string') continue
      holder[key] = longName[document.locale]
      if (!isValid(named)) holder[key] = value
    }
  }
  return named
}

/** Adds a glossary word and an unbreakable word to every formatted text. */
function explaining(document: PublishedDocument): PublishedDocument {
  const [word = ''] = exampleOf('glossary-term', document.locale).synonyms
  const explained = structuredClone(document)
  for (const holder of objectsIn(explained)) {
    if (typeof holder.html !== 'string' || typeof holder.text !== 'string') continue
    holder.html += `<p>${longWord[document.locale]}: ${word}.</p>`
    holder.text += ` ${longWord[document.locale]}: ${word}.`
  }
  return explained
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner]
}

const isValid = (document: PublishedDocument): boolean => PublishedDocumentSchema.safeParse(document).success
