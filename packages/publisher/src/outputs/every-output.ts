import type { SiteBundle } from '@carepath/schema'
import type { DocumentView } from '../snapshot/document-view.ts'
import type { StateDatabase } from '../state/state-database.ts'
import { headerFiles } from './header-files.ts'
import type { OutputFile } from './output-change.ts'
import { redirectFiles } from './redirect-files.ts'
import { redirectTable } from './redirect-table.ts'
import { robotsTxt } from './robots.ts'
import { allSitemaps, sitemapIndex } from './sitemaps.ts'

/** A file that whoever runs the site wants served as it is, such as a proof of who they are. */
export interface GivenFile {
  /** Public path at the top of the site, e.g. `/proof.txt`. */
  path: string
  text: string
}

/** What the files depend on besides the pages. */
export interface OutputContext {
  siteUrl: string
  bundle: SiteBundle
  view: DocumentView
  givenFiles: readonly GivenFile[]
}

/** Every file the publisher writes besides pages and search. The state must already know the sitemaps. */
export function everyOutput(state: StateDatabase, context: OutputContext): OutputFile[] {
  const { siteUrl, view } = context
  return [
    ...standingOutputs(state, context),
    ...allSitemaps(state, siteUrl),
    ...sitemapIndex(state, siteUrl),
    ...redirectFiles(redirectTable(view, (path) => state.pages.find(path)?.address.locale).rules, siteUrl),
  ]
}

/** Those that no document has a part in. */
export function standingOutputs(
  state: StateDatabase,
  { siteUrl, bundle, givenFiles }: Omit<OutputContext, 'view'>,
): OutputFile[] {
  return [
    robotsTxt(state, siteUrl),
    ...headerFiles(siteUrl, bundle.inlineScripts ?? []),
    ...givenFiles.map(({ path, text }): OutputFile => ({ path, text, kind: 'output', detail: given })),
  ]
}

/** Marks in the state what was given. */
export const given = 'given'
