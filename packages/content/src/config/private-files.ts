import { chmodSync, lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from './env.ts'

/** What a process may read and write that runs as this user, and nobody else. */
const ownerOnly = 0o077
/** Everybody may read what is written: the published files, for a web server of another user. */
const ownerWrites = 0o022

/**
 * Keeps the data folder to its owner: whatever this process writes from now on, and what is there already. With
 * `LIVE_FILES=public` everybody may read the published files, and nothing beside them.
 */
export function keepPrivate(
  { dataDir, databaseUrl, liveFiles }: Pick<Settings, 'dataDir' | 'databaseUrl' | 'liveFiles'>,
  { isPublishing }: { isPublishing: boolean },
): void {
  const isPublic = liveFiles === 'public'
  process.umask(isPublic && isPublishing ? ownerWrites : ownerOnly)
  if (databaseUrl.startsWith('file:')) {
    const file = databaseUrl.slice('file:'.length)
    for (const end of ['', '-wal', '-shm']) setMode(`${file}${end}`, 0o600)
  }
  const folder = stat(dataDir)
  if (!folder) return
  for (const name of readdirSync(dataDir)) if (name !== 'publisher') tighten(join(dataDir, name))
  const publisher = join(dataDir, 'publisher')
  if (isPublic) {
    openTrees(publisher)
    // Others may pass through to what they know by name, and list nothing.
    setMode(dataDir, 0o711)
  } else {
    tighten(publisher)
    setMode(dataDir, 0o700)
  }
}

/** A folder that is closed already holds nothing that others could reach: its files are left alone, however many they are. */
function tighten(path: string): void {
  const found = stat(path)
  if (!found || found.isSymbolicLink()) return
  if (!found.isDirectory()) {
    setMode(path, 0o600)
    return
  }
  if ((found.mode & ownerOnly) === 0) return
  for (const name of readdirSync(path)) tighten(join(path, name))
  setMode(path, 0o700)
}

/** Opens the way to the published files and closes what lies beside it. */
function openTrees(publisher: string): void {
  if (!stat(publisher)) return
  for (const name of readdirSync(publisher)) if (name !== 'trees') tighten(join(publisher, name))
  const trees = join(publisher, 'trees')
  if (stat(trees)) {
    for (const tree of readdirSync(trees)) {
      for (const name of readdirSync(join(trees, tree))) {
        const path = join(trees, tree, name)
        if (name === 'site') openUp(path)
        else tighten(path)
      }
      setMode(join(trees, tree), 0o711)
    }
    setMode(trees, 0o711)
  }
  setMode(publisher, 0o711)
}

function openUp(path: string): void {
  const found = stat(path)
  if (!found || found.isSymbolicLink()) return
  if (!found.isDirectory()) {
    setMode(path, 0o644)
    return
  }
  if ((found.mode & 0o055) === 0o055) return
  for (const name of readdirSync(path)) openUp(join(path, name))
  setMode(path, 0o755)
}

function setMode(path: string, mode: number): void {
  const found = stat(path)
  if (!found || found.isSymbolicLink() || (found.mode & 0o777) === mode) return
  try {
    chmodSync(path, mode)
  } catch (error) {
    // It has gone meanwhile, or belongs to another user, whose it is to close it.
    if (!['ENOENT', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

function stat(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}
