import {
  PublishedDocumentSchema,
  type DocumentType,
  type Locale,
  type PublishedDocument,
  type PublishedDocumentOf,
} from '@carepath/schema'
import { exampleOf, exampleSite } from './sites.ts'
import { figureOf, stressPictures } from './stress-pictures.ts'

const longWord: Record<Locale, string> = {
  en: 'Pneumonoultramicroscopicsilicovolcanoconiosis-hepaticocholangiogastrostomy',
  es: 'Electroencefalografistaesternocleidomastoideo-hipopotomonstrosesquipedaliofobia',
}
const longName: Record<Locale, string> = {
  en: `${longWord.en} & more of it`,
  es: `${longWord.es} y más`,
}
const nameFields = ['plainName', 'medicalName', 'name', 'title', 'question', 'term', 'heading', 'siteName', 'label']

/** How many more there are of each type that has pages. */
const copies: Partial<Record<DocumentType, number>> = { treatment: 14, 'side-effect': 20, person: 6, page: 10, faq: 12 }

/**
 * Three hundred pages that a careless editor could publish: half of them as bare as the contract allows, with the longest
 * names and words, the others with all there is; forty side effects in a table, pictures of every size, and a glossary in
 * use. Real people have signed it, so that search engines may have it; notices stand where a page was withdrawn and where a
 * translation is out of date.
 */
export function stressSite(): PublishedDocument[] {
  const signed = exampleSite.map(signedByRealPeople)
  const bare = signed.map((document) => explaining(longNamed(withoutOptional(document))))
  const more = signed.flatMap((document, index) => copiesOf(document, bare[index] ?? document)).map(outdatedInSpanish)
  return [...bare, ...more.map(explaining)].map((document) =>
    document.type === 'treatment' ? withAll(document, more) : document,
  )
}

function signedByRealPeople(document: PublishedDocument): PublishedDocument {
  if (document.type === 'person') return { ...document, isPlaceholder: false }
  return document.type === 'site-settings' ? { ...document, isSample: false } : document
}

/** More documents like this one: by turns with all that it has and with as little as may be. */
function copiesOf(full: PublishedDocument, bare: PublishedDocument): PublishedDocument[] {
  return Array.from({ length: copies[full.type] ?? 0 }, (_, index) => {
    const document = index % 2 === 0 ? full : bare
    const copy = {
      ...document,
      id: `${document.id}-${index}`,
      ...('slug' in document && { slug: `${document.slug}-${index}` }),
    }
    return illustrated(copy, index)
  })
}

/** In the place of one Spanish page stands the notice that its English has changed. */
function outdatedInSpanish(document: PublishedDocument): PublishedDocument {
  if (document.type !== 'page' || document.locale !== 'es' || !document.id.endsWith('-9')) return document
  const { id, slug } = document
  return { ...exampleOf('withdrawal', 'es'), id, documentType: 'page', slug, reason: 'translationOutdated' }
}

/** With one of the pictures after another, where the document takes one. */
function illustrated(document: PublishedDocument, index: number): PublishedDocument {
  const picture = stressPictures[index % stressPictures.length]
  if (!picture) return document
  if (document.type === 'person') return { ...document, photo: picture }
  if (document.type !== 'page') return document
  return { ...document, body: { ...document.body, html: document.body.html + figureOf(picture) } }
}

/** With every side effect there is. */
function withAll(treatment: PublishedDocumentOf<'treatment'>, more: PublishedDocument[]): PublishedDocument {
  const effects = more.filter(({ type, locale }) => type === 'side-effect' && locale === treatment.locale)
  const references = effects.map(({ id }) => ({ type: 'side-effect' as const, id }))
  return { ...treatment, sideEffects: [...treatment.sideEffects, ...references] }
}

/** Without each field that the contract does not demand, at any depth. */
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

/** With a name that breaks nowhere, wherever the contract takes it. */
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

/** With a word of the glossary, and one that breaks nowhere, in every formatted text. */
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
