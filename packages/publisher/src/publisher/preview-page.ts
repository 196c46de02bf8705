import {
  CarepathError,
  type DocumentChange,
  documentKey,
  type PageAddress,
  type RenderedPage,
  type SiteBundle,
} from '@carepath/schema'
import { toEdits } from '../plan/document-edits.ts'
import type { LiveSite } from '../release/live-site.ts'
import { withoutControls } from '../render/without-controls.ts'
import { findOwnPages, standingPages } from '../plan/page-plan.ts'
import { changedReads } from '../snapshot/changed-reads.ts'
import { Derivations } from '../snapshot/derivations.ts'
import { DocumentOverlay } from '../snapshot/document-overlay.ts'
import { DocumentStore } from '../snapshot/document-store.ts'
import { ReadTracker } from '../snapshot/read-tracker.ts'
import { TrackedSnapshot } from '../snapshot/tracked-snapshot.ts'

/** Renders one page as it would be with the changes live. */
export async function previewPage(
  bundle: SiteBundle,
  site: LiveSite | undefined,
  changes: readonly DocumentChange[],
  path: string,
): Promise<RenderedPage> {
  const store = site?.store ?? new DocumentStore(bundle.indexes, [])
  const edits = toEdits([...changes], store)
  const view = new DocumentOverlay(store, edits)
  const changed = changedReads(edits, store.indexes)
  const stored = site?.tree.state.derivations ?? { find: () => undefined, suspects: () => new Map<string, never>() }
  const derivations = new Derivations({
    view,
    indexes: store.indexes,
    stored,
    // A copy: functions that a preview learns must not outlive it.
    computations: new Map(site?.computations),
    suspects: stored.suspects(changed),
  })
  const address = findAddress()
  const tracker = new ReadTracker(`The preview of ${path}`)
  const page = await bundle.render(address, new TrackedSnapshot(view, derivations, tracker))
  return { ...page, html: withoutControls(page.html) }

  function findAddress(): PageAddress {
    const owned = edits.flatMap(({ after }) => (after ? findOwnPages(bundle, after) : []))
    const known = site?.tree.state.pages.find(path)?.address
    const found = owned.find((page) => page.path === path) ?? known
    const address = found ?? standingPages(bundle, derivations).find((page) => page.path === path)
    if (address) return address
    throw new CarepathError('renderFailed', `There is no page at ${path}`, {
      place: { page: path, ...(changes[0] && { document: documentKey(changes[0]) }) },
      next: 'Give the document an address, or choose another page.',
    })
  }
}
