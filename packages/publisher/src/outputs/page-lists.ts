import { everyPage } from '../state/page-groups.ts'
import { everyShard, findShards, shardBits, type Shard } from '../state/shard-hash.ts'
import type { StateDatabase } from '../state/state-database.ts'
import type { OutputChange, OutputFile } from './output-change.ts'

const pagesPerList = 250
const pageListFolder = '/_pages/'

/** Writes the lists anew that hold the hashes of pages that have come or gone: a few hundred pages each, however large the site. */
export function planPageLists(state: StateDatabase, hashes: number[]): OutputChange {
  const bits = bitsOf(state)
  const existing = state.files.under(pageListFolder).map(({ path }) => path)
  const isResized = existing.some((path) => !path.endsWith(`-of-${2 ** bits}.nginx`))
  const shards = isResized ? everyShard(bits) : findShards(hashes, bits)
  return { write: shards.map((shard) => pageList(state, shard)), remove: isResized ? existing : [] }
}

/** All lists, for a full render. */
export function allPageLists(state: StateDatabase): OutputFile[] {
  return everyShard(bitsOf(state)).map((shard) => pageList(state, shard))
}

/**
 * The pages of a shard with the other ways to ask for each, for nginx: its maps compare letters without their case, and it
 * has no other way to write capitals small. The other servers look for the page itself.
 */
function pageList(state: StateDatabase, shard: Shard): OutputFile {
  const lines = state.pages.pathsIn(shard).flatMap((path) => {
    const asked = [path, path.slice(0, -1), `${path}index.html`].filter(Boolean)
    return path.endsWith('/') ? asked.map((each) => `${each} ${path};\n`) : []
  })
  const path = `${pageListFolder}${shard.index + 1}-of-${2 ** shard.bits}.nginx`
  return { path, kind: 'output', text: lines.join('') }
}

const bitsOf = (state: StateDatabase): number => shardBits(state.pages.counters.get(everyPage), pagesPerList)
