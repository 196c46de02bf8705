import {
  directoryEntries,
  directoryParts,
  isDirectoryEmpty,
  type DirectoryEntry,
  type DirectorySource,
} from '../../directory/directory.ts'
import { parseDirectoryKey, directoryPartPath } from '../../routes/directory-path.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from './page-view.ts'

/** A list from A to Z, or one part of it. */
export interface IndexView<Entry> {
  introduction: string
  /** Links to the parts, where the list is too long for one page. */
  parts: (Link & { isCurrent: boolean })[]
  entries: Entry[]
}

interface IndexWords {
  title: string
  introduction: string
  /** The list's own path. */
  path: string
  /** Words for what it lists. */
  keywords?: string[]
  /** How much it counts in search: what it lists answers better as a rule. */
  share?: number
}

/** A page of a list from A to Z. It reads names and paths from derived lists: an edited text does not touch it. */
export function indexPage<Entry extends DirectoryEntry>(
  context: PageContext,
  source: DirectorySource<Entry>,
  { title, introduction, path, keywords = [], share = 0.4 }: IndexWords,
): PageView<IndexView<Entry>> {
  const { snapshot, locale } = context
  const key = parseDirectoryKey(context.address.path)
  const parts = directoryParts(snapshot, locale, source).filter((part) => part.key !== '')
  const label = parts.find((part) => part.key === key)?.label
  markSampleFromSettings(context)
  return {
    title: label ? `${title}: ${label}` : title,
    description: introduction,
    breadcrumbs: label ? [{ label: title, path }] : [],
    ...(isDirectoryEmpty(snapshot, locale, source) && { isUnlisted: true }),
    search: { keywords, share },
    body: {
      introduction,
      parts: parts.map((part) => ({
        label: part.label,
        path: directoryPartPath(path, part.key),
        isCurrent: part.key === key,
      })),
      entries: key || parts.length === 0 ? directoryEntries(snapshot, locale, source, key) : [],
    },
  }
}

/** Marks a page that nobody signs: the site settings say whether it is a sample. */
export function markSampleFromSettings(context: PageContext): void {
  const { id, isSample } = context.settings
  if (isSample) context.markSample({ type: 'site-settings', id })
}
