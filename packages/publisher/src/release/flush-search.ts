import { planSearch, searchIndex, searchIndexPath } from '../outputs/search-shards.ts'
import { placeFile, removeFile } from '../tree/place-file.ts'
import { inParallel } from '../disk/in-parallel.ts'
import type { LiveSite } from './live-site.ts'
import { recordOutputs } from './record-outputs.ts'

/** Brings the reader's search up to date with the live pages. */
export async function flushSearch({ tree, staging }: LiveSite): Promise<void> {
  const { state, site } = tree
  const debts = state.staleSearch.all()
  if (!debts.length) return
  state.begin()
  try {
    const shards = recordOutputs(state, planSearch(state, debts))
    const groups = [...new Set(debts.map(({ group }) => group))]
    const lists = recordOutputs(state, {
      write: groups.flatMap((group) => searchIndex(state, group) ?? []),
      remove: groups.map(searchIndexPath),
    })
    for (const debt of debts) state.staleSearch.remove(debt)
    await staging.clear()
    const staged = await inParallel([...shards.write, ...lists.write], ({ path, text }) =>
      staging.stageFile(path, Buffer.from(text)),
    )
    // New shards, then the list that names them, then the old ones go.
    for (const file of staged) placeFile(site, file)
    for (const path of [...lists.remove, ...shards.remove]) removeFile(site, path)
    state.commit()
  } catch (error) {
    state.rollback()
    throw error
  }
}
