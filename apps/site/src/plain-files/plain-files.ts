import type { PageAddress, RenderedPage, SnapshotReader } from '@carepath/schema'
import { llmsTxt } from './llms-txt.ts'
import { searchSettings } from './search-settings.ts'
import { updatesFeed } from './updates-feed.ts'
import { webManifest } from './web-manifest.ts'

type PlainFile = (address: PageAddress, snapshot: SnapshotReader) => RenderedPage

/** Pages for programs, by the kind of their address. No template renders them. */
const plainFiles: Record<string, PlainFile> = {
  'updates-feed': updatesFeed,
  'llms-txt': llmsTxt,
  'web-manifest': webManifest,
  'search-settings': searchSettings,
}

/** The function that writes a page of this kind; undefined for pages that templates render. */
export const findPlainFile = (kind: string): PlainFile | undefined =>
  Object.hasOwn(plainFiles, kind) ? plainFiles[kind] : undefined
