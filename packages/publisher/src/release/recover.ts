import type { LiveSite } from './live-site.ts'
import { restoreOutputs, restorePages } from './restore.ts'

/**
 * Ends the releases that a crash cut short. The state holds the number of the last complete release. Later ones are
 * undone file by file; whoever calls the publisher publishes their changes again.
 */
export async function recover(site: LiveSite): Promise<void> {
  const { archive, tree } = site
  const lastComplete = Number(tree.state.getMeta('release') ?? 0)
  const unfinished = archive.unfinished()
  for (const release of unfinished.filter(({ tree: name }) => name !== tree.name)) {
    // A full render whose tree never became live: no reader has seen it.
    archive.forgetHistory(release.id)
    archive.put({ ...release, status: 'failed', endedAt: now() })
  }
  for (const release of unfinished.filter(({ tree: name, id }) => name === tree.name && id <= lastComplete)) {
    archive.put({ ...release, status: 'live', endedAt: now() })
  }
  // A power cut may lose releases from the state that the archive calls live: they are undone as well.
  const cutShort = archive.releasesAfter(lastComplete, tree.name)
  if (!cutShort.length) return
  const paths = cutShort.flatMap(({ id }) => archive.findHistory(id).map(({ path }) => path))
  await restorePages(site, [...new Set(paths)])
  await restoreOutputs(site)
  for (const release of cutShort) archive.put({ ...release, status: 'interrupted', endedAt: now() })
}

const now = () => new Date().toISOString()
