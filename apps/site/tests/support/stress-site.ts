import { PublishedDocumentSchema, type PublishedDocument } from '@carepath/schema'
import { exampleOf, exampleSite } from './sites.ts'

const longWord = 'Pneumonoultramicroscopicsilicovolcanoconiosisbehandlung'
const longName = `${longWord} of the gastro-oesophageal kind &c`
const nameFields = ['plainName', 'medicalName', 'name', 'title', 'question', 'term', 'heading', 'siteName', 'label']

/** As bare as the contract allows, with the longest names and words, forty side effects and a glossary in use. */
export function stressSite(): PublishedDocument[] {
  const effects = exampleSite.flatMap((document) => (document.type === 'side-effect' ? manyEffects(document) : []))
  const references = effects
    .filter(({ locale }) => locale === 'en')
    .map(({ id }) => ({ type: 'side-effect' as const, id }))
  const site = [...exampleSite, ...effects].map((document) =>
    document.type === 'treatment' ? { ...document, sideEffects: [...document.sideEffects, ...references] } : document,
  )
  return site.map((document) => explaining(longNamed(withoutOptional(document))))
}

type SideEffect = Extract<PublishedDocument, { type: 'side-effect' }>

/** Twenty more of each side effect, from very common to never seen. */
function manyEffects(effect: SideEffect): SideEffect[] {
  return Array.from({ length: 20 }, (_, index) => ({
    ...effect,
    id: `${effect.id}-${index}`,
    slug: `${effect.slug}-${index}`,
  }))
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
      holder[key] = longName
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
    holder.html += `<p>${longWord}: ${word}.</p>`
    holder.text += ` ${longWord}: ${word}.`
  }
  return explained
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner]
}

const isValid = (document: PublishedDocument): boolean => PublishedDocumentSchema.safeParse(document).success
