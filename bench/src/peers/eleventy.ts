import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject, peerFolder, readVersion, write, type Peer } from './peer.ts'
import type { PeerContent, PeerPage } from './peer-page.ts'

const eleventy = join(peerFolder('eleventy'), 'node_modules/.bin/eleventy')
const config = ['--config=eleventy.config.ts', '--quiet']

/** Eleventy with one file for each page; undefined where it is not installed. */
export async function eleventyPeer(folder: string, { pages, sidebars }: PeerContent): Promise<Peer | undefined> {
  if (!existsSync(eleventy)) return undefined
  const writePage = (page: PeerPage) => write(join(folder, 'content', `${page.path}page.html`), formatPage(page))
  await copyProject('eleventy', folder)
  await write(join(folder, '_data/sidebars.json'), JSON.stringify(sidebars))
  for (const page of pages) await writePage(page)
  return {
    name: 'Eleventy',
    version: await readVersion([eleventy, '--version']),
    build: [eleventy, ...config],
    watch: [eleventy, ...config, '--watch', '--incremental'],
    folder,
    written: ['out', '.cache'],
    writePage,
  }
}

function formatPage({ html, path, ...data }: PeerPage): string {
  const frontMatter = { layout: 'page.njk', permalink: `${path}index.html`, ...data }
  return `---json\n${JSON.stringify(frontMatter, null, 2)}\n---\n${html}\n`
}
