import { planSearch, searchIndex, searchIndexPath } from '../outputs/search-shards.ts'
import { placeFile, removeFile } from '../tree/place-file.ts'
import { inParallel } from '../disk/in-parallel.ts'
import type { LiveSite } from './live-site.ts'
import { recordOutputs } from '../plan/record-outputs.ts'

/** Writes the stale shards of the reader's search, so that search matches the live pages. */
export async function flushSearch({ tree, staging }: LiveSite): Promise<void> {
  const { state, site } = tree
  const stale = state.staleSearch.all()
  if (!stale.length) return
  state.begin()
  try {
    const shards = recordOutputs(state, planSearch(state, stale))
    const groups = [...new Set(stale.map(({ group }) => group))]
    const lists = recordOutputs(state, {
      write: groups.flatMap((group) => searchIndex(state, group) ?? []),
      remove: groups.map(searchIndexPath),
    })
    for (const entry of stale) state.staleSearch.remove(entry)
    await staging.clear()
    const staged = await inParallel([...shards.write, ...lists.write], ({ path, text }) =>
      staging.stageFile(path, Buffer.from(text)),
    )
    // New shards come first, then the list that names them; old shards are removed last.
    for (const file of staged) placeFile(site, file)
    for (const path of [...lists.remove, ...shards.remove]) removeFile(site, path)
    state.commit()
  } catch (error) {
    state.rollback()
    throw error
  }
}
