import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inheritedEnv } from '../env.ts'
import type { PeerPage } from './peer-page.ts'

/** Another generator with a site of the same pages. */
export interface Peer {
  name: string
  version: string
  /** Program and arguments of a whole build. */
  build: Command
  /** Program and arguments of a build that watches for changes, where there is one. */
  watch?: Command
  /** The folder it runs in. */
  folder: string
  env?: Record<string, string>
  /** Folders in `folder` that are deleted before a cold build. */
  written: string[]
  writePage(page: PeerPage): Promise<void>
}

export type Command = readonly [string, ...string[]]

/** A build that takes longer hangs. */
const longestBuildMs = 30 * 60_000

/** The folder that every peer writes its pages to. */
const output = 'out'

/** Measures a whole build, from the start of the program to its end, in milliseconds. */
export async function measureBuild(peer: Peer): Promise<number> {
  const begun = performance.now()
  await run(peer.build, peer)
  return performance.now() - begun
}

/** Measures a whole build without caches or output of an earlier one. */
export async function measureColdBuild(peer: Peer): Promise<number> {
  for (const name of peer.written) await rm(join(peer.folder, name), { recursive: true, force: true })
  return measureBuild(peer)
}

/** The file a page is written to. */
export const outputFile = ({ folder }: Pick<Peer, 'folder'>, { path }: PeerPage): string =>
  join(folder, output, path, 'index.html')

/** Checks that a peer has built every page with its content. */
export async function checkBuild(peer: Peer, pages: PeerPage[]): Promise<void> {
  for (const page of pages) {
    const html = await readFile(outputFile(peer, page), 'utf8')
    const lede = /<p class="lede">[^<]*/u.exec(page.html)?.[0] ?? ''
    if (!html.includes(lede) || !page.headings.every(({ slug }) => html.includes(`id="${slug}"`))) {
      throw new Error(`${peer.name} lacks content of ${page.path}`)
    }
  }
}

/** Reads the version that a program prints. */
export async function readVersion([file, ...args]: Command): Promise<string> {
  return (await promisify(execFile)(file, args)).stdout.trim()
}

/** Copies a peer's own files, so that content can be written beside them. */
export async function copyProject(name: string, folder: string): Promise<void> {
  await cp(peerFolder(name), folder, { recursive: true, filter: (file) => !file.includes('node_modules') })
}

/** The folder of a peer's own files. */
export const peerFolder = (name: string): string => fileURLToPath(new URL(`../../peers/${name}/`, import.meta.url))

export async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function run([file, ...args]: Command, { folder, env }: Peer): Promise<void> {
  const options = { cwd: folder, env: { ...inheritedEnv, ...env }, maxBuffer: 2 ** 26, timeout: longestBuildMs }
  await promisify(execFile)(file, args, options)
}
