import type { PublishedDocument } from '@carepath/schema'
import { pagesOf } from '../../src/routes/pages-of.ts'
import { requireKnownPage } from '../../src/routes/page-kind.ts'
import { standingPages } from '../../src/site-pages/standing-pages.ts'
import type { ComposedPage } from '../../src/views/parts/page-view.ts'
import { composePage } from '../../src/bundle/compose-page.ts'
import { memorySnapshot } from '../support/memory-snapshot.ts'
import { isHtml } from '../support/render-site.ts'

type Node = Record<string, unknown> & { '@type': string }

/** A page with its parsed structured data. */
export interface ReadPage {
  page: ComposedPage
  document: { '@graph': Node[] }
  /** The page's own node. */
  self: Node
  /** Nodes of a type at the top of the graph. */
  ofType: (type: string) => Node[]
}

/** All pages of a site in both languages. */
export function readPages(documents: PublishedDocument[]): ReadPage[] {
  const snapshot = memorySnapshot(documents)
  const addresses = [...documents.flatMap(pagesOf), ...standingPages(snapshot).filter(isHtml)]
  return addresses.map((address) => readPage(composePage(requireKnownPage(address), snapshot).page))
}

/** The page at a path. */
export function pageAt(documents: PublishedDocument[], path: string): ReadPage {
  const page = readPages(documents).find((read) => read.page.path === path)
  if (!page) throw new Error(`No page at ${path}`)
  return page
}

function readPage(page: ComposedPage): ReadPage {
  const document = JSON.parse(page.structuredData) as ReadPage['document']
  return {
    page,
    document,
    self: document['@graph'][0]!,
    ofType: (type) => document['@graph'].filter((node) => node['@type'] === type),
  }
}
