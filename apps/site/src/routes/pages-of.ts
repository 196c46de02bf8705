import type { DocumentType, PageAddress, PublishedDocument, PublishedDocumentOf } from '@carepath/schema'
import { ownedPages, type OwnedPage } from './owned-pages.ts'
import type { KnownPageAddress } from './page-kind.ts'

type PageFinder<T extends DocumentType> = (document: PublishedDocumentOf<T>) => OwnedPage[]

/** The pages of a document, for each type. */
const pageFinders: { [T in DocumentType]: PageFinder<T> } = {
  treatment: ({ locale, slug }) => ownedPages.treatment(locale, slug),
  'side-effect': ({ locale, slug }) => ownedPages['side-effect'](locale, slug),
  person: ({ locale, slug }) => ownedPages.person(locale, slug),
  clinic: ({ locale, slug }) => ownedPages.clinic(locale, slug),
  page: ({ locale, slug }) => ownedPages.page(locale, slug),
  'care-advice': () => [],
  'safety-warning': () => [],
  faq: () => [],
  source: () => [],
  'glossary-term': () => [],
  intervention: () => [],
  'site-settings': () => [],
  redirect: () => [],
  withdrawal: ({ documentType, locale, slug }) =>
    ownedPages[documentType](locale, slug).map((page) => ({ ...page, kind: 'withdrawn' })),
}

/** The pages of a document, found from that document alone. */
export function pagesOf(document: PublishedDocument): PageAddress[] {
  const pages = pageFinders[document.type] as PageFinder<DocumentType>
  const { type, id, locale } = document
  return pages(document).map((page): KnownPageAddress => ({ ...page, locale, document: { type, id } }))
}
