import { createHash } from 'node:crypto'
import { isForServers } from '../outputs/public-files.ts'
import { redirectTable } from '../outputs/redirect-table.ts'
import type { FileKind } from '../state/files-table.ts'
import { markdownFile } from '../tree/site-file.ts'
import type { LiveSite } from './live-site.ts'

/** A file that readers may ask the live site for. */
export interface LiveFile {
  /** Public path, e.g. `/robots.txt`, or with a slash at the end where it is a folder's index. */
  path: string
  /**
   * markdown: a page's words, beside the page; it may be missing. redirect: leads elsewhere, with a page in the tree where `hasFile`
   * says so. The others are as the publisher's state has them.
   */
  kind: FileKind | 'page' | 'markdown'
  /**
   * Changes with the file. SHA-256 of its bytes, except that Markdown has that of its page; empty where the bytes are lost or still
   * to be made.
   */
  version: string
  /** False for a page that search engines don't list, such as a notice. */
  isIndexed: boolean
  /** Where a redirect leads for good; absent from one that may end, which browsers must not keep. */
  redirectTo?: string
  /** False for a redirect without a page in the tree. */
  hasFile: boolean
}

/** Every file of the live site that is for readers, without compressed copies. */
export function listLiveFiles({ tree: { state }, store }: Pick<LiveSite, 'tree' | 'store'>): LiveFile[] {
  const files: LiveFile[] = []
  for (const { address, hash, isIndexed } of state.pages.all()) {
    const page: LiveFile = { path: address.path, kind: 'page', version: hash, isIndexed, hasFile: true }
    files.push(page)
    const markdown = markdownFile('', address.path)
    if (markdown !== undefined) files.push({ ...page, path: markdown, kind: 'markdown' })
  }
  for (const kind of ['client', 'asset', 'output', 'made'] as const)
    for (const { path, hash } of state.files.ofKind(kind))
      if (!isForServers(path.slice(1))) files.push({ path, kind, version: hash, isIndexed: true, hasFile: true })
  for (const { from, to, status } of redirectTable(store, (path) => state.pages.find(path)?.address.locale).rules) {
    if (to === undefined) continue
    const known = state.files.find(from)
    files.push({
      ...{ path: from, kind: 'redirect', isIndexed: true, hasFile: known !== undefined },
      version: known?.hash ?? emptyHash,
      ...(isForGood(status) && { redirectTo: to }),
    })
  }
  return files
}

const emptyHash = createHash('sha256').digest('hex')

const isForGood = (status: string): boolean => status === '301'
