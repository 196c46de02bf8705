import type { PublishedDocument } from '@carepath/schema'
import { exampleDocuments } from '@carepath/schema/examples'
import { isFields } from '../model/draft.ts'

/** As many sentences as a real block has. */
const sentencesPerBlock = 5

/** Makes documents of all clinical types, as long as real ones, from sentences of the corpus. */
export function makeBenchDocuments(
  count: number,
  corpus: readonly { text: string; locale: string }[],
): PublishedDocument[] {
  const models = exampleDocuments.filter(({ type }) => ['treatment', 'side-effect', 'faq', 'page'].includes(type))
  let next = 0
  const text = (locale: string): string => {
    const sentences = corpus.filter((sentence) => sentence.locale === locale)
    // Each text is new, as in real documents, so that no cache makes the measurement faster.
    return Array.from({ length: sentencesPerBlock }, () => {
      next += 1
      return sentences[(next * 7) % sentences.length]?.text.replace(/[.!?]?$/u, ` (${next}).`) ?? ''
    }).join(' ')
  }
  return Array.from({ length: count }, (_, index) => {
    const model = models[index % models.length]
    if (!model) throw new Error('There is no example document.')
    const document = structuredClone(model)
    fill(document, () => text(document.locale))
    return { ...document, id: `bench-${index}` }
  })
}

function fill(value: unknown, text: () => string): void {
  if (isFields(value) && typeof value.html === 'string') {
    const words = text()
    Object.assign(value, { html: `<p>${words}</p>`, text: words })
  } else if (isFields(value) || Array.isArray(value)) {
    for (const inner of Object.values(value)) fill(inner, text)
  }
}
