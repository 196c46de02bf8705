import type { PublishedDocument } from '@carepath/schema'
import { exampleDocuments } from '@carepath/schema/examples'
import { signed } from '../support/signed.ts'

/** The examples: each of their pages is a sample. */
export const sampleSite: PublishedDocument[] = exampleDocuments

/** The same site with a real reviewer. */
export const signedSite: PublishedDocument[] = exampleDocuments.map((document): PublishedDocument => {
  if (document.type === 'site-settings') return { ...document, isSample: false }
  if (document.type !== 'person') return signed(document)
  return {
    ...document,
    name: 'Ana María Peña',
    credentials: 'MD',
    npi: '1234567893',
    photo: { src: '/media/ana.webp', width: 640, height: 640, mimeType: 'image/webp', alt: 'Ana smiles', variants: [] },
    isPlaceholder: false,
  }
})

/** The site with one kind of document changed. */
export function changed<T extends PublishedDocument['type']>(
  documents: PublishedDocument[],
  type: T,
  change: (document: Extract<PublishedDocument, { type: T }>) => Partial<Extract<PublishedDocument, { type: T }>>,
): PublishedDocument[] {
  const isOfType = (document: PublishedDocument): document is Extract<PublishedDocument, { type: T }> =>
    document.type === type
  return documents.map((document) => (isOfType(document) ? { ...document, ...change(document) } : document))
}
