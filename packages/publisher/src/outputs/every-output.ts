import type { SiteBundle } from '@carepath/schema'
import type { DocumentView } from '../snapshot/document-view.ts'
import type { StateDatabase } from '../state/state-database.ts'
import { headerFiles } from './header-files.ts'
import type { OutputFile } from './output-change.ts'
import { allPageLists } from './page-lists.ts'
import { redirectFiles } from './redirect-files.ts'
import { redirectTable } from './redirect-table.ts'
import { robotsTxt } from './robots.ts'
import { allSitemaps, sitemapIndex } from './sitemaps.ts'

/** A file that whoever runs the site wants to be served as it is, such as a proof that the site is theirs. */
export interface GivenFile {
  /** Public path at the top of the site, e.g. `/proof.txt`. */
  path: string
  text: string
}

/** Everything besides the state that the files depend on. */
export interface OutputContext {
  siteUrl: string
  bundle: SiteBundle
  view: DocumentView
  givenFiles: readonly GivenFile[]
  httpsOnlySeconds: number
  /** Hashes of scripts that pages of another build contain, where there are such pages. */
  otherScripts?: readonly string[]
}

/** Every file that the publisher writes besides pages and search. The state must hold the sitemaps already. */
export function everyOutput(state: StateDatabase, context: OutputContext): OutputFile[] {
  const { siteUrl, view } = context
  return [
    ...fixedOutputs(state, context),
    ...allSitemaps(state, siteUrl),
    ...sitemapIndex(state, siteUrl),
    ...allPageLists(state),
    ...redirectFiles(redirectTable(view, (path) => state.pages.find(path)?.address.locale).rules, siteUrl),
  ]
}

/** The files that depend on no document. */
export function fixedOutputs(
  state: StateDatabase,
  { siteUrl, bundle, givenFiles, httpsOnlySeconds, otherScripts }: Omit<OutputContext, 'view'>,
): OutputFile[] {
  return [
    robotsTxt(state, siteUrl),
    ...headerFiles({ inlineScripts: bundle.inlineScripts, otherScripts, httpsOnlySeconds }),
    ...givenFiles.map(({ path, text }): OutputFile => ({ path, text, kind: 'output', detail: given })),
  ]
}

/** Marks given files in the state. */
export const given = 'given'
