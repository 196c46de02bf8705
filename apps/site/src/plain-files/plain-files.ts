import type { PageAddress, RenderedPage, SnapshotReader } from '@carepath/schema'
import { llmsTxt } from './llms-txt.ts'
import { updatesFeed } from './updates-feed.ts'

type PlainFile = (address: PageAddress, snapshot: SnapshotReader) => RenderedPage

/** Pages for programs: no template prints them. By the kind of their address. */
const plainFiles: Record<string, PlainFile> = { 'updates-feed': updatesFeed, 'llms-txt': llmsTxt }

/** How a page that is no HTML is made; undefined for all others. */
export const findPlainFile = (kind: string): PlainFile | undefined =>
  Object.hasOwn(plainFiles, kind) ? plainFiles[kind] : undefined
