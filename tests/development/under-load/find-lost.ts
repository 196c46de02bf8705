import { setTimeout as pause } from 'node:timers/promises'
import type { TestCms } from '@carepath/content/tests/support/open-cms.ts'
import type { Acknowledged } from './load-client.ts'

/** How long the worker may take for what was published last. */
const settleMs = 60_000

/**
 * What was acknowledged and isn't there: a save that is in no version of its document, a redirect that patients don't meet.
 * What a random request has deleted or taken down meanwhile isn't lost.
 */
export async function findLost(cms: TestCms, siteUrl: string, told: Acknowledged): Promise<string[]> {
  return [...(await findLostSaves(cms, told)), ...(await findLostPublishes(cms, siteUrl, told))]
}

async function findLostSaves({ payload }: TestCms, { saves }: Acknowledged): Promise<string[]> {
  const lost: string[] = []
  for (const [id, names] of saves) {
    const { totalDocs } = await payload.count({ collection: 'side-effects', where: { id: { equals: id } } })
    if (totalDocs === 0) continue
    const { docs } = await payload.findVersions({
      ...{ collection: 'side-effects', where: { parent: { equals: id } }, limit: 0, depth: 0, locale: 'en' },
      select: { version: { plainName: true } },
    })
    const stored = new Set<unknown>(docs.map(({ version }) => (version as { plainName?: unknown }).plainName))
    lost.push(...names.filter((name) => !stored.has(name)).map((name) => `save of side effect ${id}: ${name}`))
  }
  return lost
}

async function findLostPublishes(cms: TestCms, siteUrl: string, { publishes }: Acknowledged): Promise<string[]> {
  const deadline = Date.now() + settleMs
  for (;;) {
    const missing: string[] = []
    for (const [id, from] of publishes) {
      const isThere = await isRedirected(`${siteUrl}${from}`)
      if (!isThere && (await isPublished(cms, id, from))) missing.push(`publish of redirect ${id} from ${from}`)
    }
    if (missing.length === 0 || Date.now() > deadline) return missing
    await pause(1000)
  }
}

async function isRedirected(url: string): Promise<boolean> {
  const response = await fetch(url, { redirect: 'manual' })
  await response.body?.cancel()
  return response.status === 301
}

async function isPublished({ payload }: TestCms, id: string, from: string): Promise<boolean> {
  const same = { and: [{ id: { equals: id } }, { from: { equals: from } }, { _status: { equals: 'published' } }] }
  const { totalDocs } = await payload.count({ collection: 'redirects', where: same, locale: 'en' })
  return totalDocs > 0
}
