import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildHashPlaceholder } from './build-hash.ts'

/** Parts of files that differ between two builds of the same sources, and never reach a page. */
const volatileParts = [/"key":"[^"]*"/gu, /file:\/\/\/[^"\s]*/gu]

/** Replaces the placeholder by the hash of all built files. The same sources give the same hash on every machine. */
export async function stampBuildId(dist: URL, workspace: URL): Promise<string> {
  const root = fileURLToPath(dist)
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = files.map((file) => join(file.parentPath, file.name)).toSorted()
  const hash = createHash('sha256')
  for (const path of paths) {
    hash
      .update(path.slice(root.length))
      .update('\0')
      .update(await stableBytes(path, fileURLToPath(workspace)))
      .update('\0')
  }
  const buildHash = hash.digest('hex').slice(0, 16)
  await Promise.all(paths.map((path) => replaceIn(path, buildHash)))
  return buildHash
}

async function stableBytes(path: string, workspace: string): Promise<Buffer | string> {
  if (!path.endsWith('.mjs')) return readFile(path)
  const text = (await readFile(path, 'utf8')).replaceAll(workspace, '/')
  return volatileParts.reduce((stable, part) => stable.replaceAll(part, ''), text)
}

async function replaceIn(path: string, buildHash: string): Promise<void> {
  if (!path.endsWith('.mjs')) return
  const text = await readFile(path, 'utf8')
  if (text.includes(buildHashPlaceholder)) await writeFile(path, text.replaceAll(buildHashPlaceholder, buildHash))
}
