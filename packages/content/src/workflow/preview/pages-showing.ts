import { isClinicalType, type Locale, ownPaths, pageOwners, parseDocumentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import { publicPath } from '../releases/public-path.ts'
import { askDependents } from '../../outbox/ask-worker.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** A page a document can be seen on. */
export interface ShowingPage {
  path: string
  /** Where on the page, with its `#`; empty for the whole of it. */
  fragment: string
  title: string
}

/** Where a document can be seen. */
export interface PreviewPages {
  /** Origin of the public site: links lead there. */
  siteUrl: string
  pages: ShowingPage[]
}

/** The document's own pages; of what has none, such as a care card, the pages of whatever shows it. */
export async function pagesShowing(req: PayloadRequest, words: ClinicalWords): Promise<ShowingPage[]> {
  const own = await pagesOf(req, words)
  if (own.length > 0) return own
  const dependents = await askDependents(req.payload, words)
  const pages = await Promise.all(
    dependents.map(async ({ document }) => {
      const { type, id } = parseDocumentKey(document)
      return isClinicalType(type) ? pagesOf(req, { type, id, locale: words.locale }) : []
    }),
  )
  return pages.flat()
}

async function pagesOf(req: PayloadRequest, { type, id, locale }: ClinicalWords): Promise<ShowingPage[]> {
  const { slug, treatment, ...document } = await newestOf(req, { type, id, locale })
  if (typeof slug !== 'string' || !slug) return []
  if (type === 'faq') return typeof treatment === 'string' ? questionsOf(req, { treatment, locale, slug }) : []
  const owner = pageOwners.find((each) => each === type)
  const path = publicPath(type, slug, locale)
  const named = document[titleFields[type]]
  const title = typeof named === 'string' ? named : slug
  if (owner)
    return ownPaths(owner, locale, slug).map((each) => ({ path: each, fragment: '', title: `${title}: ${each}` }))
  const [page = '', section] = path?.split('#') ?? []
  return page ? [{ path: page, fragment: section ? `#${section}` : '', title }] : []
}

/** A question stands on the last page of its treatment. */
async function questionsOf(
  req: PayloadRequest,
  { treatment, locale, slug }: { treatment: string; locale: Locale; slug: string },
): Promise<ShowingPage[]> {
  const pages = await pagesOf(req, { type: 'treatment', id: treatment, locale })
  return pages.slice(-1).map((page) => ({ ...page, fragment: `#${slug}` }))
}

async function newestOf(req: PayloadRequest, { type, id, locale }: ClinicalWords): Promise<Record<string, unknown>> {
  const document = await req.payload.findByID({
    collection: collectionSlugs[type],
    id,
    draft: true,
    locale,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: transactionOf(req),
  })
  return { ...(document as object | null) }
}
