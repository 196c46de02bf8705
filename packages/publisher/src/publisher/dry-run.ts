import type { DocumentChange } from '@carepath/schema'
import { toEdits } from '../plan/document-edits.ts'
import type { LiveSite } from '../release/live-site.ts'
import { planPages } from '../plan/page-plan.ts'
import { renderTouched } from '../plan/render-touched.ts'
import { changedReads } from '../snapshot/changed-reads.ts'
import { Derivations } from '../snapshot/derivations.ts'
import { DocumentOverlay } from '../snapshot/document-overlay.ts'

/**
 * Renders the pages that changes touch and returns the paths of those that would change; undefined where that is most
 * of a large site.
 */
export async function dryRun(site: LiveSite, changes: DocumentChange[]): Promise<string[] | undefined> {
  const { bundle, siteUrl, store } = site
  const { state } = site.tree
  const edits = toEdits(changes, store)
  const view = new DocumentOverlay(store, edits)
  const changed = changedReads(edits, store.indexes)
  const suspects = state.derivations.suspects(changed)
  // A copy: functions that a dry run learns must not outlive it.
  const computations = new Map(site.computations)
  const derivations = new Derivations({
    view,
    indexes: store.indexes,
    stored: state.derivations,
    computations,
    suspects,
  })
  const context = { bundle, siteUrl, view, derivations }
  const plan = planPages(edits, bundle, derivations, state)
  const onRender = () => Promise.resolve()
  const renders = await renderTouched({ plan, changed, suspects, state, context, onRender, mayFail: () => true })
  if (!renders) return undefined
  const different = renders.filter(({ record }) => state.pages.find(record.address.path)?.hash !== record.hash)
  return [...different.map(({ record }) => record.address.path), ...plan.dropped].sort()
}
