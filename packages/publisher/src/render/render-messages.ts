import type { ErrorCode, ErrorPlace, PageAddress } from '@carepath/schema'
import type { PageEntry } from '../state/page-record.ts'

/** What the processes of one full render work on. */
export interface RenderJob {
  /** Of the bundle that the publisher has loaded. */
  buildId: string
  siteUrl: string
  /** State that holds the documents; they only read it. */
  stateFile: string
  /** Folder that the pages are written into; nobody is served from it yet. */
  site: string
  stagingDirectory: string
  /** Where pages' bytes are kept; absent for an export. */
  contentDirectory: string | undefined
  /** See BuildTreeOptions. */
  isRepair: boolean
}

export interface RenderRequest {
  job: RenderJob
  addresses: PageAddress[]
}

/** Pages rendered and written, with the shared values that were computed on the way. */
export interface RenderedBatch {
  entries: PageEntry[]
  derived: { key: string; json: string; reads: readonly string[] }[]
}

/** An error as it travels between processes, which strips classes. */
export interface PlainError {
  code: ErrorCode
  message: string
  place: ErrorPlace
  next: string
}

export type RenderAnswer = { batch: RenderedBatch } | { error: PlainError }
