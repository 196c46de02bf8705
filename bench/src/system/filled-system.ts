import { startSystem, type RunningSystem } from '@carepath/journey/running-system'
import { CmsClient } from './cms-client.ts'
import { copyDocuments } from './copy-documents.ts'
import { countServedPages } from './count-served-pages.ts'
import { countGroups, loadGroups, planCopies, writeFirstGroup } from './fill-cms.ts'
import { waitUntil } from '../wait-until.ts'

interface FilledSystem {
  system: RunningSystem
  stop: () => Promise<void>
  /** The side effects that were made, by group. */
  ids: string[]
}

interface FillOptions {
  /** About so many pages has the site. */
  pages: number
  /** Documents of an earlier run in it are kept. */
  dataDir: string
  say: (line: string) => void
}

/** Ten thousand pages are published by one release, on a machine that may have other work. */
const publishedWithinMs = 30 * 60_000

/** Starts a system of its own whose site has about `pages` pages, all of them published by its worker. */
export async function startFilledSystem({ pages, dataDir, say }: FillOptions): Promise<FilledSystem> {
  const groups = countGroups(pages)
  say('Starting a system of its own')
  const first = await startSystem({ keptDir: dataDir })
  const started = await fill(first.system).catch(async (error: unknown) => {
    await first.stop()
    throw error
  })
  if (!started) return waitUntilPublished(first)
  await first.stop()
  say(`Copying the first group ${started.names.length} times`)
  copyDocuments(dataDir, started)
  say('Starting the system again: its worker publishes the copies')
  return waitUntilPublished(await startSystem({ keptDir: dataDir }))

  /** Writes the first group; returns what is to be copied, or nothing where all groups are there. */
  async function fill(system: RunningSystem) {
    const editor = await signInEditor(system)
    if ((await loadGroups(editor, 1)).missing.length > 0) {
      say('Writing the first group of documents')
      await writeFirstGroup(editor, dataDir)
    }
    const { missing } = await loadGroups(editor, groups)
    return missing.length === 0 ? undefined : planCopies(editor, missing)
  }

  async function waitUntilPublished({ system, stop }: Omit<FilledSystem, 'ids'>): Promise<FilledSystem> {
    try {
      const { ids } = await loadGroups(await signInEditor(system), groups)
      await waitUntil(async () => (await countServedPages(system)) >= ids.length * 2, publishedWithinMs)
      return { system, stop, ids }
    } catch (error) {
      await stop()
      throw error
    }
  }
}

/** Signs in as the editor of a try-out. */
export async function signInEditor(system: RunningSystem): Promise<CmsClient> {
  const account = system.accounts.find(({ role }) => role === 'editor')
  if (!account) throw new Error('There is no editor.')
  return CmsClient.signIn(system.cmsUrl, account)
}
