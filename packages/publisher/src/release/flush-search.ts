import { recordOutputs } from '../plan/record-outputs.ts'
import { inParallel } from '../disk/in-parallel.ts'
import { planSearch } from '../search/plan-search.ts'
import { placeFile, removeFile } from '../tree/place-file.ts'
import type { LiveSite } from './live-site.ts'

/** Writes the stale files of the reader's search, so that search matches the live pages. */
export async function flushSearch({ tree, staging }: LiveSite): Promise<void> {
  const { state, site } = tree
  const stale = state.staleSearch.all()
  if (!stale.length) return
  state.begin()
  try {
    const plan = planSearch(state, stale)
    const files = recordOutputs(state, plan.files)
    const indexes = recordOutputs(state, plan.indexes)
    for (const entry of stale) state.staleSearch.remove(entry)
    await staging.clear()
    const staged = await inParallel([...files.write, ...indexes.write], ({ path, text }) =>
      staging.stageFile(path, Buffer.from(text)),
    )
    // New files come first, then the index that counts them; old files are removed last.
    for (const file of staged) placeFile(site, file)
    for (const path of [...indexes.remove, ...files.remove]) removeFile(site, path)
    state.commit()
  } catch (error) {
    state.rollback()
    throw error
  }
}
