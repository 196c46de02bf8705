import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { peerFolder, readVersion, write, type Peer } from './peer.ts'
import type { PeerContent, PeerPage } from './peer-page.ts'

const project = peerFolder('starlight')
const astro = join(project, 'node_modules/.bin/astro')

/** Stock Starlight, with or without its search; all pages are in one file, as from a CMS. */
export async function starlightPeer(
  folder: string,
  { pages, sidebars }: PeerContent,
  hasSearch: boolean,
): Promise<Peer> {
  const current = new Map(pages.map((page) => [page.path, page]))
  const writePages = () => write(join(folder, 'pages.json'), JSON.stringify([...current.values()]))
  await writePages()
  await write(join(folder, 'sidebars.json'), JSON.stringify(sidebars))
  return {
    name: hasSearch ? 'Starlight' : 'Starlight without search',
    version: await installedVersions(),
    build: [astro, 'build', '--root', project, '--silent'],
    folder,
    env: { PEER_FOLDER: folder, PEER_SEARCH: hasSearch ? 'on' : 'off' },
    written: ['out', 'cache'],
    writePage: async (page: PeerPage) => {
      current.set(page.path, page)
      await writePages()
    },
  }
}

async function installedVersions(): Promise<string> {
  const { version } = JSON.parse(
    await readFile(join(project, 'node_modules/@astrojs/starlight/package.json'), 'utf8'),
  ) as {
    version: string
  }
  const [astroVersion] = /[\d.]+/u.exec(await readVersion([astro, '--version'])) ?? []
  return `${version} on Astro ${astroVersion}`
}
