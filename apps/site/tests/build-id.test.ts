import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { buildHashPlaceholder } from '../src/bundle/build-hash.ts'
import { stampBuildId } from '../src/bundle/stamp-build-id.ts'

const folders: string[] = []

/** Stamps a build that consists of these files. */
async function stamped(files: Record<string, string>): Promise<{ hash: string; entry: string }> {
  const workspace = await mkdtemp(join(tmpdir(), 'carepath-build-'))
  folders.push(workspace)
  await mkdir(join(workspace, 'dist'))
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(workspace, 'dist', name), text.replaceAll('WORKSPACE', workspace))
  }
  const hash = await stampBuildId(pathToFileURL(join(workspace, 'dist/')), pathToFileURL(`${workspace}/`))
  return { hash, entry: await readFile(join(workspace, 'dist/entry.mjs'), 'utf8') }
}

describe('The id of a build', () => {
  afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

  const entry = `export const id = '${buildHashPlaceholder}'; const manifest = {"root":"file://WORKSPACE/","key":"random"}`

  it('is written into the bundle', async () => {
    const build = await stamped({ 'entry.mjs': entry })
    expect(build.entry).toContain(`id = '${build.hash}'`)
  })

  it('is the same wherever the same sources are built', async () => {
    const one = await stamped({ 'entry.mjs': entry, 'a.css': 'a{}' })
    const other = await stamped({ 'a.css': 'a{}', 'entry.mjs': entry.replace('random', 'other') })
    expect(one.hash).toBe(other.hash)
  })

  it('differs where any file differs', async () => {
    const one = await stamped({ 'entry.mjs': entry, 'a.css': 'a{}' })
    const other = await stamped({ 'entry.mjs': entry, 'a.css': 'b{}' })
    expect(one.hash).not.toBe(other.hash)
  })
})
