import { CarepathError, type PageAddress } from '@carepath/schema'

/** Every kind of page. Each has a view and a template of its name, in the folder of the document type that it shows. */
export const pageKinds = [
  'home',
  'treatment-index',
  'treatment',
  'what-happens',
  'treatment-side-effects',
  'is-it-right-for-you',
  'results-and-evidence',
  'questions',
  'side-effect-index',
  'side-effect',
  'glossary',
  'person-index',
  'person',
  'clinic-index',
  'clinic',
  'page',
  'withdrawn',
  'updates',
  'not-found',
] as const
export type PageKind = (typeof pageKinds)[number]

/** A page's address whose kind this build knows. */
export interface KnownPageAddress extends PageAddress {
  kind: PageKind
}

/** Refuses a kind of page that this build does not know: a publisher's list may be older than the bundle. */
export function requireKnownPage(page: PageAddress): KnownPageAddress {
  const kind = pageKinds.find((known) => known === page.kind)
  if (kind) return { ...page, kind }
  throw new CarepathError('renderFailed', `The site has no page of the kind “${page.kind}”`, {
    place: { page: page.path },
    next: 'Render the whole site again with this build.',
  })
}
