import { mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { markdownEnd, markdownFile, siteFile, twinEnds } from './site-file.ts'
import type { StagedFile } from './staging.ts'

/**
 * Renames a staged file into the tree, twins first: once the plain file is new, no twin is old. A reader who asks for
 * compressed bytes may get the new page some microseconds before a reader who asks for plain bytes. A page's Markdown changes
 * first: where a notice takes the place of a page, no word of the page outlives it.
 */
export function placeFile(site: string, { path, from, hasTwins, hasMarkdown = false }: StagedFile): void {
  const to = siteFile(site, path)
  mkdirSync(dirname(to), { recursive: true })
  const markdown = markdownFile(site, path)
  if (markdown !== undefined && hasMarkdown) renameSync(`${from}${markdownEnd}`, markdown)
  else if (markdown !== undefined) rmSync(markdown, { force: true })
  for (const end of twinEnds) {
    if (hasTwins) renameSync(`${from}${end}`, `${to}${end}`)
    else rmSync(`${to}${end}`, { force: true })
  }
  renameSync(from, to)
  // Where both names are links to one file, renaming leaves both.
  for (const end of ['', ...twinEnds]) rmSync(`${from}${end}`, { force: true })
}

/** Replaces the Brotli twin of a page by a smaller one of the same bytes. */
export function placeTwin(site: string, path: string, from: string): void {
  renameSync(from, `${siteFile(site, path)}.br`)
  rmSync(from, { force: true })
}

/** Removes a file from the tree, twins first: a server that prefers twins must not serve a twin of a removed page. */
export function removeFile(site: string, path: string): void {
  const file = siteFile(site, path)
  const markdown = markdownFile(site, path)
  if (markdown !== undefined) rmSync(markdown, { force: true })
  for (const end of [...twinEnds, '']) rmSync(`${file}${end}`, { force: true })
  removeEmptyFolders(site, dirname(file))
}

function removeEmptyFolders(site: string, folder: string): void {
  if (folder === site || !folder.startsWith(site)) return
  try {
    rmdirSync(folder)
  } catch {
    // The folder holds other files or is gone already.
    return
  }
  removeEmptyFolders(site, dirname(folder))
}
