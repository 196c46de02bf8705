import { CarepathError, type ErrorCode, type ErrorPlace, type PageAddress } from '@carepath/schema'
import type { ReadKey } from '../snapshot/read-key.ts'
import type { PageEntry } from '../state/page-record.ts'

/** What the processes of one full render share. */
export interface RenderJob {
  /** Build of the bundle that the publisher has loaded. */
  buildId: string
  siteUrl: string
  /** State with the documents. Render processes only read it. */
  stateFile: string
  /** Folder that the pages are written into. It is not live yet. */
  site: string
  stagingDirectory: string
  /** Folder of the content store; undefined for an export. */
  contentDirectory: string | undefined
  /** See BuildTreeOptions. */
  isRepair: boolean
}

export interface RenderRequest {
  job: RenderJob
  addresses: PageAddress[]
}

/** Pages that were rendered and written, with the shared values that were computed for them. */
export interface RenderedBatch {
  entries: PageEntry[]
  failed: FailedRender[]
  derived: { key: string; json: string; reads: readonly string[] }[]
}

/** A page that can't be rendered, and why. */
export interface FailedRender {
  address: PageAddress
  error: PlainError
  /** What the page had read when it failed: once that changes, the page can perhaps be rendered. */
  reads: readonly ReadKey[]
}

export function toPlainError({ code, message, place, next, detail }: CarepathError): PlainError {
  return { code, message, place, next, ...(detail !== undefined && { detail }) }
}

export function fromPlainError({ code, message, ...details }: PlainError): CarepathError {
  return new CarepathError(code, message, details)
}

/** An error as a message: classes are lost between processes. */
export interface PlainError {
  code: ErrorCode
  message: string
  place: ErrorPlace
  next: string
  detail?: string | undefined
}

export type RenderAnswer = { batch: RenderedBatch } | { error: PlainError }
