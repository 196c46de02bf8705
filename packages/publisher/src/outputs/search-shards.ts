import { createHash } from 'node:crypto'
import { groupName, isSearchGroup } from '../state/page-groups.ts'
import type { StaleSearchEntry } from '../state/stale-search-shards.ts'
import { everyShard, findShards, shardBits, shardRange, type Shard } from '../state/shard-hash.ts'
import type { StateDatabase } from '../state/state-database.ts'
import type { OutputChange, OutputFile } from './output-change.ts'

const entriesPerShard = 500

/** Writes the stale shards anew. The list of a language's shards is written after them, see {@link searchIndex}. */
export function planSearch(state: StateDatabase, stale: StaleSearchEntry[]): OutputChange {
  const change: OutputChange = { write: [], remove: [] }
  for (const group of new Set(stale.map((entry) => entry.group))) {
    const bits = shardBits(state.pages.counters.get(group), entriesPerShard)
    const existing = shardFiles(state, group)
    const isResized = existing.some(({ detail }) => !detail.endsWith(` of ${2 ** bits}`))
    const hashes = stale.filter((entry) => entry.group === group).map(({ hash }) => hash)
    for (const shard of isResized ? everyShard(bits) : findShards(hashes, bits)) {
      const file = shardFile(state, group, shard)
      const old = existing.filter(({ detail, path }) => detail === formatShard(shard) && path !== file?.path)
      change.remove.push(...old.map(({ path }) => path))
      if (file && !existing.some(({ path }) => path === file.path)) change.write.push(file)
    }
    if (isResized) {
      const outgrown = existing.filter(({ detail }) => !detail.endsWith(` of ${2 ** bits}`))
      change.remove.push(...outgrown.map(({ path }) => path))
    }
  }
  return change
}

/** The list of a language's shards, once the state holds the shards; undefined where there are none. */
export function searchIndex(state: StateDatabase, group: string): OutputFile | undefined {
  const shards = shardFiles(state, group).map((file) => file.path.slice(searchFolder(group).length))
  if (!shards.length) return undefined
  return { path: searchIndexPath(group), kind: 'output', text: `${JSON.stringify({ shards })}\n` }
}

export const searchIndexPath = (group: string) => `${searchFolder(group)}index.json`

/** Entries for every shard of every language, for a full render. */
export function allSearchShards(state: StateDatabase): StaleSearchEntry[] {
  return state.pages.counters
    .names()
    .filter(isSearchGroup)
    .flatMap((group) => {
      const bits = shardBits(state.pages.counters.get(group), entriesPerShard)
      return everyShard(bits).map((shard) => ({ group, hash: shardRange(shard).from }))
    })
}

function shardFile(state: StateDatabase, group: string, shard: Shard): OutputFile | undefined {
  const records = state.pages.inSearch(group, shard)
  if (!records.length) return undefined
  const text = `${JSON.stringify(records.map(({ address, search }) => ({ path: address.path, ...search })))}\n`
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const path = `${searchFolder(group)}${shard.index + 1}-of-${2 ** shard.bits}.${hash}.json`
  return { path, kind: 'output', text, detail: formatShard(shard) }
}

const shardFiles = (state: StateDatabase, group: string) =>
  state.files.under(searchFolder(group)).filter(({ detail }) => detail)

const searchFolder = (group: string) => `/search/${groupName(group)}/`

const formatShard = ({ bits, index }: Shard) => `${index} of ${2 ** bits}`
