import type { SiteBundle } from '@carepath/schema'
import type { DocumentView } from '../snapshot/document-view.ts'
import type { StateDatabase } from '../state/state-database.ts'
import { headerFiles } from './header-files.ts'
import type { OutputFile } from './output-change.ts'
import { redirectFiles } from './redirect-files.ts'
import { redirectTable } from './redirect-table.ts'
import { robotsTxt } from './robots.ts'
import { allSitemaps, sitemapIndex } from './sitemaps.ts'

/** What the files depend on besides the pages. */
export interface OutputContext {
  siteUrl: string
  bundle: SiteBundle
  view: DocumentView
}

/** Every file the publisher writes besides pages and search. The state must already know the sitemaps. */
export function everyOutput(state: StateDatabase, { siteUrl, bundle, view }: OutputContext): OutputFile[] {
  return [
    robotsTxt(siteUrl),
    ...headerFiles(siteUrl, bundle.inlineScripts ?? []),
    ...allSitemaps(state, siteUrl),
    sitemapIndex(state, siteUrl),
    ...redirectFiles(redirectTable(view, (path) => state.pages.has(path)).rules, siteUrl),
  ]
}
