import type { FileKind } from '../state/files-table.ts'

/** A file that the publisher writes besides the pages. */
export interface OutputFile {
  path: string
  kind: Extract<FileKind, 'output' | 'redirect'>
  text: string
  /** Stored with the file, e.g. a sitemap's newest change. */
  detail?: string
}

/** Files to write and public paths to remove. */
export interface OutputChange {
  write: OutputFile[]
  remove: string[]
}
