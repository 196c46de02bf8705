import { readlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { PublishedDocument } from '@carepath/schema'

/** Where a publisher keeps its state, and the link to what is live. */
export interface PublisherFolders {
  stateDir: string
  liveDir: string
}

/** The live documents of one moment. */
export interface LiveDocuments {
  /** Differs after each release. */
  version: string
  documents: PublishedDocument[]
}

/** Opens the state of the live tree to read it beside a publisher that is at work; undefined where nothing is live. */
export function openLiveState({ stateDir, liveDir }: PublisherFolders): DatabaseSync | undefined {
  try {
    return new DatabaseSync(join(stateDir, 'trees', liveTree(liveDir), 'state.db'), { readOnly: true, timeout: 5000 })
  } catch {
    return undefined
  }
}

/** Reads the live documents, unless they are still those of `knownVersion`; undefined where there is nothing new. */
export function readLiveDocuments(folders: PublisherFolders, knownVersion?: string): LiveDocuments | undefined {
  const state = openLiveState(folders)
  if (!state) return undefined
  try {
    const release = state.prepare(`SELECT value FROM meta WHERE name = 'release'`).get()?.value
    const version = `${liveTree(folders.liveDir)} ${String(release)}`
    if (version === knownVersion) return undefined
    const rows = state.prepare('SELECT json FROM documents').all()
    return { version, documents: rows.map(({ json }) => JSON.parse(String(json)) as PublishedDocument) }
  } finally {
    state.close()
  }
}

function liveTree(liveDir: string): string {
  return basename(dirname(resolve(dirname(liveDir), readlinkSync(liveDir))))
}
