import type { DocumentType, PageAddress, PublishedDocument, PublishedDocumentOf } from '@carepath/schema'
import type { KnownPageAddress, PageKind } from './page-kind.ts'
import { clinicPath, pagePath, personPath, sideEffectPath } from './paths.ts'
import { hubPages, hubPath } from './treatment-hub.ts'

type PagesOf<T extends DocumentType> = (document: PublishedDocumentOf<T>) => PageAddress[]

/** The pages each type of document gives rise to. */
const pagesOfType: { [T in DocumentType]: PagesOf<T> } = {
  treatment: (treatment) =>
    hubPages.map(({ kind }) =>
      addressOf(treatment, kind, hubPath(treatment.locale, treatment.slug, kind), 'treatments'),
    ),
  'side-effect': (effect) => [
    addressOf(effect, 'side-effect', sideEffectPath(effect.locale, effect.slug), 'side-effects'),
  ],
  person: (person) => [addressOf(person, 'person', personPath(person.locale, person.slug), 'people')],
  clinic: (clinic) => [addressOf(clinic, 'clinic', clinicPath(clinic.locale, clinic.slug), 'clinics')],
  page: (page) => [addressOf(page, 'page', pagePath(page.locale, page.slug), 'pages')],
  'care-advice': () => [],
  'safety-warning': () => [],
  faq: () => [],
  source: () => [],
  'glossary-term': () => [],
  'site-settings': () => [],
  redirect: () => [],
}

/** The pages one document gives rise to, from that document alone. */
export function pagesOf(document: PublishedDocument): PageAddress[] {
  const pages = pagesOfType[document.type] as PagesOf<DocumentType>
  return pages(document)
}

function addressOf(document: PublishedDocument, kind: PageKind, path: string, section: string): KnownPageAddress {
  const { type, id, locale } = document
  return { path, kind, locale, section, document: { type, id } }
}
