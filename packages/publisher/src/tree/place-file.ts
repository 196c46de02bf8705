import { mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { siteFile, twinEnds } from './site-file.ts'
import type { StagedFile } from './staging.ts'

/**
 * Renames a staged file into the tree, twins first. A reader who asks for compressed bytes may so get the new page
 * some microseconds before one who asks for plain bytes; once the plain file is new, no twin is old.
 */
export function placeFile(site: string, { path, from, hasTwins }: StagedFile): void {
  const to = siteFile(site, path)
  mkdirSync(dirname(to), { recursive: true })
  for (const end of twinEnds) {
    if (hasTwins) renameSync(`${from}${end}`, `${to}${end}`)
    else rmSync(`${to}${end}`, { force: true })
  }
  renameSync(from, to)
  // Renaming a file over itself (a hard link) leaves both names.
  for (const end of ['', ...twinEnds]) rmSync(`${from}${end}`, { force: true })
}

/** Replaces the brotli twin of a page by another of the same bytes. */
export function placeTwin(site: string, path: string, from: string): void {
  renameSync(from, `${siteFile(site, path)}.br`)
  rmSync(from, { force: true })
}

/** Takes a file out of the tree, twins first: a server that prefers twins must not serve one of a page that is gone. */
export function removeFile(site: string, path: string): void {
  const file = siteFile(site, path)
  for (const end of [...twinEnds, '']) rmSync(`${file}${end}`, { force: true })
  removeEmptyFolders(site, dirname(file))
}

function removeEmptyFolders(site: string, folder: string): void {
  if (folder === site || !folder.startsWith(site)) return
  try {
    rmdirSync(folder)
  } catch {
    // Not empty, or gone already: either way there is nothing left to tidy.
    return
  }
  removeEmptyFolders(site, dirname(folder))
}
