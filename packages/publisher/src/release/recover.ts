import type { LiveSite } from './live-site.ts'
import { restoreOutputs, restorePages } from './restore.ts'

/**
 * Finishes with releases that a crash cut short. The state says which were whole: those are live; of the others every
 * file goes back to what it was, and the database brings them again.
 */
export async function recover(site: LiveSite): Promise<void> {
  const { archive, tree } = site
  const whole = Number(tree.state.getMeta('release') ?? 0)
  const unfinished = archive.unfinished()
  for (const release of unfinished.filter(({ tree: name }) => name !== tree.name)) {
    // A full render that was never switched to: nobody has seen any of it.
    archive.forgetHistory(release.id)
    archive.put({ ...release, status: 'failed', endedAt: now() })
  }
  for (const release of unfinished.filter(({ tree: name, id }) => name === tree.name && id <= whole)) {
    archive.put({ ...release, status: 'live', endedAt: now() })
  }
  // After a power cut the state may have lost releases that the archive calls live: they go the same way.
  const cutShort = archive.releasesAfter(whole, tree.name)
  if (!cutShort.length) return
  const paths = cutShort.flatMap(({ id }) => archive.findHistory(id).map(({ path }) => path))
  await restorePages(site, [...new Set(paths)])
  await restoreOutputs(site)
  for (const release of cutShort) archive.put({ ...release, status: 'interrupted', endedAt: now() })
}

const now = () => new Date().toISOString()
