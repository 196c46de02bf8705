import { searchFolder, searchIndexFile, searchTextFile, searchWordsFile, type SearchIndex } from '@carepath/schema'
import type { OutputChange, OutputFile } from '../outputs/output-change.ts'
import { groupName, isSearchGroup } from '../state/page-groups.ts'
import { vocabularyFile, type SearchPart } from '../state/search-parts.ts'
import { everyShard, findShard, findShards, shardRange, type Shard } from '../state/shard-hash.ts'
import type { StaleSearchEntry } from '../state/stale-search-shards.ts'
import type { StateDatabase } from '../state/state-database.ts'
import { joinWords, readBlock, type PagesByWord, type SearchBlock } from './search-block.ts'
import { formatSizes, searchSizes, type SearchSizes } from './search-sizes.ts'

/** The files of search that change. */
export interface SearchChange {
  files: OutputChange
  /** What readers' searches begin with: written once the files are there that it counts. */
  indexes: OutputChange
}

/** A language's search index that is brought up to date. */
interface Update {
  state: StateDatabase
  group: string
  sizes: SearchSizes
  change: OutputChange
}

/**
 * Brings search up to date with the pages that the state holds. It reads the blocks of pages that are stale, and writes
 * the files that differ: which they are follows from the pages alone, so that a full render writes the same.
 */
export function planSearch(state: StateDatabase, stale: StaleSearchEntry[]): SearchChange {
  const files: OutputChange = { write: [], remove: [] }
  const indexes: OutputChange = { write: [], remove: [] }
  for (const [group, entries] of Map.groupBy(stale, (entry) => entry.group)) {
    const sizes = searchSizes(state.pages.counters.get(group))
    const update = { state, group, sizes, change: files }
    updateFiles(
      update,
      entries.map(({ hash }) => hash),
    )
    const index = indexFile(update)
    if (index) indexes.write.push(index)
    else indexes.remove.push(searchIndexFile(groupName(group)))
  }
  return { files, indexes }
}

/** Entries for every block of every language, for a full render. */
export function everySearchEntry(state: StateDatabase): StaleSearchEntry[] {
  return state.pages.counters
    .names()
    .filter(isSearchGroup)
    .flatMap((group) => everyShard(searchSizes(state.pages.counters.get(group)).blockBits).map(startOf(group)))
}

const startOf =
  (group: string) =>
  (shard: Shard): StaleSearchEntry => ({ group, hash: shardRange(shard).from })

function updateFiles(update: Update, hashes: number[]): void {
  const { state, group, sizes, change } = update
  const isResized = state.searchParts.sizesOf(group) !== formatSizes(sizes)
  if (isResized) {
    state.searchParts.clear(group)
    const index = searchIndexFile(groupName(group))
    const former = state.files.under(searchFolder(groupName(group))).filter(({ path }) => path !== index)
    change.remove.push(...former.map(({ path }) => path))
  }
  const blocks = isResized ? everyShard(sizes.blockBits) : findShards(hashes, sizes.blockBits)
  const changedFiles = new Set<number>()
  for (const shard of blocks) {
    const block = readBlock(state.pages.inSearch(group, shard), sizes)
    writeTexts(update, block, isResized || hashes.length === 0 ? undefined : hashes)
    for (const file of storeParts(update, shard.index, block)) changedFiles.add(file)
  }
  for (const file of changedFiles) writeWords(update, file)
  if (!isResized) removeEmptyTexts(update, hashes)
}

/** Stores what a block says, and returns the files of words in which it says something else than before. */
function storeParts({ state, group, sizes }: Update, block: number, { words, vocabulary }: SearchBlock): number[] {
  const before = new Map(state.searchParts.ofBlock(group, block).map(({ file, json }) => [file, json]))
  const parts: SearchPart[] = [...words].map(([file, list]) => ({ block, file, json: JSON.stringify(list) }))
  if (vocabulary.length > 0) parts.push({ block, file: vocabularyFile, json: JSON.stringify(vocabulary) })
  const changed = parts.filter(({ file, json }) => before.get(file) !== json)
  for (const part of changed) state.searchParts.put(group, formatSizes(sizes), part)
  const kept = new Set(parts.map(({ file }) => file))
  const gone = [...before.keys()].filter((file) => !kept.has(file))
  for (const file of gone) state.searchParts.remove(group, { block, file })
  return [...changed.map(({ file }) => file), ...gone].filter((file) => file !== vocabularyFile)
}

function writeWords({ state, group, sizes, change }: Update, file: number): void {
  const path = searchWordsFile(groupName(group), file, 2 ** sizes.wordBits)
  const parts = state.searchParts.ofFile(group, file).map(({ json }) => JSON.parse(json) as PagesByWord)
  if (parts.length > 0) change.write.push(toOutput(path, joinWords(parts)))
  else change.remove.push(path)
}

/** Writes the texts of a block: all of them, or those that hold one of these pages. */
function writeTexts({ group, sizes, change }: Update, { texts }: SearchBlock, hashes: number[] | undefined): void {
  const stale = hashes && new Set(hashes.map((hash) => findShard(hash, sizes.textBits).index))
  for (const [file, pages] of texts) {
    const path = searchTextFile(groupName(group), file, 2 ** sizes.textBits)
    if (!stale || stale.has(file)) change.write.push(toOutput(path, pages))
  }
}

/** Removes the files of texts whose last page has gone. */
function removeEmptyTexts({ group, sizes, change }: Update, hashes: number[]): void {
  const written = new Set(change.write.map(({ path }) => path))
  for (const { index } of findShards(hashes, sizes.textBits)) {
    const path = searchTextFile(groupName(group), index, 2 ** sizes.textBits)
    if (!written.has(path)) change.remove.push(path)
  }
}

function indexFile({ state, group, sizes }: Update): OutputFile | undefined {
  const lists = state.searchParts.ofFile(group, vocabularyFile).map(({ json }) => JSON.parse(json) as string[])
  if (lists.length === 0) return undefined
  const index: SearchIndex = {
    pages: state.pages.counters.get(group),
    wordFiles: 2 ** sizes.wordBits,
    textFiles: 2 ** sizes.textBits,
    ...(sizes.wordBits > 0 && { words: [...new Set(lists.flat())].sort().join(' ') }),
  }
  return toOutput(searchIndexFile(groupName(group)), index)
}

const toOutput = (path: string, content: unknown): OutputFile => ({
  path,
  kind: 'output',
  text: `${JSON.stringify(content)}\n`,
})
