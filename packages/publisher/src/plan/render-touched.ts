import { CarepathError, type PageAddress } from '@carepath/schema'
import { toCarepathError } from '../disk/storage-error.ts'
import { renderPage, type RenderContext } from '../render/render-page.ts'
import type { PageRender } from '../render/page-render.ts'
import type { RenderProgress } from '../render/render-progress.ts'
import type { Suspects } from '../snapshot/derivations.ts'
import { derivedKey, type ReadKey } from '../snapshot/read-key.ts'
import type { PageEntry } from '../state/page-record.ts'
import type { StateDatabase } from '../state/state-database.ts'
import type { PagePlan } from './page-plan.ts'

export interface TouchedPagesOptions {
  plan: PagePlan
  changed: ReadonlySet<ReadKey>
  suspects: Suspects
  state: StateDatabase
  context: RenderContext
  /** Is given each page's bytes as soon as the page is rendered. */
  onRender: (render: PageRender) => Promise<void>
  onProgress?: ((progress: RenderProgress) => void) | undefined
  /** Is told of each page that can't be rendered; true where the release does without it. */
  mayFail?: ((address: PageAddress, error: CarepathError) => boolean) | undefined
}

/**
 * Renders every page that the edits touch, beginning with the pages that the edited documents own. Undefined where that
 * is most of a large site: rendering the whole site on every core is quicker then.
 */
export async function renderTouched(options: TouchedPagesOptions): Promise<PageEntry[] | undefined> {
  const { plan, changed, suspects, state, context, onRender, onProgress, mayFail } = options
  const dropped = new Set(plan.dropped)
  const renders = new Map<string, PageEntry>()
  const failed = new Set<string>()
  const readersOf = (reads: Iterable<ReadKey>) =>
    [...reads].flatMap((read) => state.reads.findOwners(read)).filter((owner) => isPage(owner) && !dropped.has(owner))

  const moved = [...plan.wanted.values()].filter((address) => isNewOrMoved(address, state)).map(({ path }) => path)
  const touched = new Set([...moved, ...readersOf(changed)])
  if (isMostOf(touched.size, state)) return undefined

  const renderAll = async (paths: string[]) => {
    const total = Math.max(touched.size, renders.size + paths.length)
    for (const path of paths) {
      if (renders.has(path) || failed.has(path)) continue
      const address = plan.wanted.get(path) ?? state.pages.find(path)?.address
      if (!address) continue
      const rendered = await renderPage(address, context).catch((error: unknown) => toCarepathError(error))
      if (rendered instanceof CarepathError) {
        if (!mayFail?.(address, rendered)) throw rendered
        failed.add(path)
        continue
      }
      const { html, ...entry } = rendered
      renders.set(path, entry)
      await onRender({ html, ...entry })
      onProgress?.({ done: renders.size, total })
    }
  }

  await renderAll([...touched].filter((path) => plan.editedPaths.has(path)))
  await renderAll([...touched])

  const undecided = new Set(suspects.keys())
  while (undecided.size) {
    const outcomes = [...undecided].map((key) => ({ key, isChanged: context.derivations.isChanged(key) }))
    for (const { key, isChanged } of outcomes) if (isChanged !== undefined) undecided.delete(key)
    const readers = readersOf(outcomes.filter(({ isChanged }) => isChanged).map(({ key }) => derivedKey(key)))
    if (isMostOf(readers.length, state)) return undefined
    await renderAll(readers)
    // After a restart it isn't known how to compute the other values: rendering a page that reads one brings its
    // function.
    const isUsable = (path: string) => !renders.has(path) && !failed.has(path) && !dropped.has(path)
    const probe = [...undecided].map((key) => findReader(key, state, isUsable)).find((path) => path !== undefined)
    if (probe !== undefined) await renderAll([probe])
    else if (outcomes.every(({ isChanged }) => isChanged === undefined)) break
  }
  return [...renders.values()]
}

/** A page that reads a derived value, directly or through another value. */
function findReader(key: string, state: StateDatabase, isUsable: (path: string) => boolean): string | undefined {
  const queue: ReadKey[] = [derivedKey(key)]
  const seen = new Set(queue)
  for (const read of queue) {
    for (const owner of state.reads.findOwners(read)) {
      if (isPage(owner)) {
        if (isUsable(owner)) return owner
      } else if (!seen.has(owner)) {
        seen.add(owner)
        queue.push(owner)
      }
    }
  }
  return undefined
}

/** A site is large from this number of touched pages on. */
const fewPages = 1_000

function isMostOf(touched: number, state: StateDatabase): boolean {
  return touched > fewPages && touched > state.pages.count() / 2
}

const isPage = (reader: string) => reader.startsWith('/')

function isNewOrMoved(address: PageAddress, state: StateDatabase): boolean {
  const known = state.pages.find(address.path)
  return !known || JSON.stringify(known.address) !== JSON.stringify(address)
}
