import { createHash } from 'node:crypto'
import { CarepathError, documentKey, type PageAddress, type SiteBundle } from '@carepath/schema'
import { unexpectedError } from '../disk/unexpected-error.ts'
import type { Derivations } from '../snapshot/derivations.ts'
import type { DocumentView } from '../snapshot/document-view.ts'
import type { ReadKey } from '../snapshot/read-key.ts'
import { ReadTracker } from '../snapshot/read-tracker.ts'
import { TrackedSnapshot } from '../snapshot/tracked-snapshot.ts'
import type { PageRender } from './page-render.ts'
import { scanHtml, type HtmlScan } from './scan-html.ts'
import { withoutControls } from './without-controls.ts'

/** Everything that a render depends on. */
export interface RenderContext {
  bundle: SiteBundle
  siteUrl: string
  view: DocumentView
  derivations: Derivations
}

const noLinks: HtmlScan = { fragments: [], links: [] }

/** A text or data for programs shows markup as it is written: `<img src=x>` in a name is no picture there. */
const isText = ({ path }: PageAddress): boolean => /\.(?:json|txt|webmanifest)$/u.test(path)

/** Renders one page and records what it reads. */
export async function renderPage(address: PageAddress, context: RenderContext): Promise<PageRender> {
  const tracker = new ReadTracker(`Page ${address.path}`)
  const snapshot = new TrackedSnapshot(context.view, context.derivations, tracker)
  try {
    const page = await context.bundle.render(address, snapshot)
    const text = withoutControls(page.html)
    const html = Buffer.from(text)
    if (!html.length) throw new Error('The template gave no HTML')
    const { fragments, links } = isText(address) ? noLinks : scanHtml(text, address.path, context.siteUrl)
    const { title, description, lastModified, isIndexed, search } = page
    const hash = createHash('sha256').update(html).digest('hex')
    const record = { address, hash, title, description, lastModified, isIndexed, ...(search && { search }), fragments }
    return { html, record, reads: tracker.reads, links, assets: [...new Set(page.assets)], made: page.made ?? [] }
  } catch (error) {
    const placed = withPlace(error, address)
    readsOfFailures.set(placed, tracker.reads)
    throw placed
  } finally {
    tracker.close()
  }
}

const readsOfFailures = new WeakMap<CarepathError, readonly ReadKey[]>()

/** What a page had read when it failed with this error. */
export const readsBefore = (error: CarepathError): readonly ReadKey[] => readsOfFailures.get(error) ?? []

/** The error with the page's path and its document. */
function withPlace(error: unknown, { path, document }: PageAddress): CarepathError {
  const place = { ...(document && { document: documentKey(document) }), page: path }
  if (error instanceof CarepathError) {
    return new CarepathError(error.code, error.message, {
      place: { ...place, ...error.place },
      next: error.next,
      cause: error,
      detail: error.detail,
    })
  }
  return unexpectedError(error, { message: `The page ${path} can’t be made`, place })
}
