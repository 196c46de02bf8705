import type { LiveFile } from '@carepath/publisher'
import type { Delivered } from '../state/delivery-state.ts'
import { toSiteObject, type SiteObject } from '../bucket/site-object.ts'

/** What must be done to a bucket for it to be as the live site. */
export interface DeliveryPlan {
  /** To be stored step by step: no step begins before the one before it has ended. */
  steps: SiteObject[][]
  /** Keys to be removed when all of it is stored. */
  remove: string[]
}

/**
 * Compares what is delivered with the live site. Readers never see a page whose styles, scripts, pictures or targets of links aren't
 * there: they come first, then new pages, changed ones, and lists of pages. Before all of it notices take the place of pages that
 * were withdrawn.
 * @param hasMarkdown Whether the live site has a file of Markdown: not every page does.
 */
export function planDelivery(
  files: readonly LiveFile[],
  delivered: Delivered,
  hasMarkdown: (key: string) => boolean,
): DeliveryPlan {
  const steps: SiteObject[][] = [[], [], [], [], []]
  const wanted = new Set<string>()
  for (const file of files) {
    const object = toSiteObject(file)
    const { key, fingerprint } = object
    const isKept = file.version === '' || delivered.get(key) === fingerprint
    if (!isKept && file.kind === 'markdown' && !hasMarkdown(key)) continue
    wanted.add(key)
    if (!isKept) steps[stepOf(object, delivered.has(key))]?.push(object)
  }
  return {
    steps: steps.filter((step) => step.length > 0),
    remove: [...delivered.keys()].filter((key) => !wanted.has(key)),
  }
}

function stepOf({ file: { kind, path, isIndexed } }: SiteObject, isThere: boolean): number {
  if (kind === 'page' || kind === 'markdown' || kind === 'redirect') {
    if (!isThere) return 2
    return isIndexed ? 3 : 0
  }
  const isList = kind === 'output' && !(path.startsWith('/search/') && !path.endsWith('/index.json'))
  return isList ? 4 : 1
}
