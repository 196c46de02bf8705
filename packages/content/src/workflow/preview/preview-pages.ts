import {
  isClinicalType,
  type Locale,
  localePath,
  ownPaths,
  pageOwners,
  parseDocumentKey,
  type WrittenType,
} from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import { publicPath } from '../releases/public-path.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** A page that shows a document. */
export interface PreviewPage {
  path: string
  /** The place on the page, with its `#`; empty for the whole page. */
  fragment: string
  title: string
}

/** The pages that show a document. */
export interface PreviewPages {
  /** Origin of the public site, for links. */
  siteUrl: string
  pages: PreviewPage[]
}

/** A document in a language, with the fields of its form that its address is made of. */
interface Addressed {
  type: WrittenType
  id: string | undefined
  locale: Locale
  document: Record<string, unknown>
}

/** Loads the pages of the newest version of a document. */
export async function loadPreviewPages(req: PayloadRequest, words: ClinicalWords): Promise<PreviewPage[]> {
  return findPreviewPages(req, { ...words, document: await loadNewestVersion(req, words) })
}

/** A document's own pages. Where it has none, as a care card, the pages of the documents that show it. */
export async function findPreviewPages(req: PayloadRequest, addressed: Addressed): Promise<PreviewPage[]> {
  const own = await findOwnPages(req, addressed)
  const { type, id, locale } = addressed
  if (own.length > 0 || id === undefined) return own
  const dependents = (await askWorker(req.payload, 'dependents', { type, id })) ?? []
  const pages = await Promise.all(
    dependents.map(async ({ document }) => {
      const { type, id } = parseDocumentKey(document)
      return isClinicalType(type) ? loadOwnPages(req, { type, id, locale }) : []
    }),
  )
  return pages.flat()
}

/** Loads the pages of a document itself; none for what only the pages of others show. */
export async function loadOwnPages(req: PayloadRequest, words: ClinicalWords): Promise<PreviewPage[]> {
  return findOwnPages(req, { ...words, document: await loadNewestVersion(req, words) })
}

/** The pages of a document as it is given; none for what only the pages of others show. */
export async function findOwnPages(req: PayloadRequest, { type, locale, document }: Addressed): Promise<PreviewPage[]> {
  const { slug, treatment } = document
  const named = document[titleFields[type]]
  if (type === 'site-settings')
    return [{ path: localePath(locale, '/'), fragment: '', title: typeof named === 'string' ? named : '' }]
  if (typeof slug !== 'string' || !slug) return []
  if (type === 'faq') return typeof treatment === 'string' ? loadQuestionPages(req, { treatment, locale, slug }) : []
  const owner = pageOwners.find((each) => each === type)
  const path = publicPath(type, slug, locale)
  const title = typeof named === 'string' && named ? named : slug
  if (owner)
    return ownPaths(owner, locale, slug).map((each) => ({ path: each, fragment: '', title: `${title}: ${each}` }))
  const [page = '', section] = path?.split('#') ?? []
  return page ? [{ path: page, fragment: section ? `#${section}` : '', title }] : []
}

/** A question is shown on the last page of its treatment. */
async function loadQuestionPages(
  req: PayloadRequest,
  { treatment, locale, slug }: { treatment: string; locale: Locale; slug: string },
): Promise<PreviewPage[]> {
  const pages = await loadOwnPages(req, { type: 'treatment', id: treatment, locale })
  return pages.slice(-1).map((page) => ({ ...page, fragment: `#${slug}` }))
}

async function loadNewestVersion(
  req: PayloadRequest,
  { type, id, locale }: ClinicalWords,
): Promise<Record<string, unknown>> {
  const document = await req.payload.findByID({
    collection: collectionSlugs[type],
    id,
    draft: true,
    locale,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  return { ...(document as object | null) }
}
