import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** A data folder as a version wrote it that left everything readable. */
function openFolder(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'carepath-private-'))
  for (const folder of ['media', 'logs', 'publisher/trees/tree-1/site/faq', 'publisher/content/ad'])
    mkdirSync(join(dataDir, folder), { recursive: true, mode: 0o755 })
  for (const file of [
    ...['carepath.db', 'carepath.db-wal', 'worker.json', 'media/a.webp', 'logs/cms.log', 'publisher/archive.db'],
    ...['publisher/trees/tree-1/state.db', 'publisher/trees/tree-1/site/faq/index.html', 'publisher/content/ad/ad.br'],
  ])
    writeFileSync(join(dataDir, file), 'x', { mode: 0o644 })
  symlinkSync('publisher/trees/tree-1/site', join(dataDir, 'live'))
  return dataDir
}

/** Runs in a process of its own: a umask is a whole process's. */
function keepPrivate(dataDir: string, liveFiles: string): void {
  const settings = { dataDir, databaseUrl: `file:${dataDir}/carepath.db`, liveFiles }
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `const { keepPrivate } = await import(${JSON.stringify(new URL('../../src/config/private-files.ts', import.meta.url).href)})
     keepPrivate(${JSON.stringify(settings)}, { isPublishing: true })
     const { writeFileSync } = await import('node:fs')
     writeFileSync(${JSON.stringify(join(dataDir, 'publisher/trees/tree-1/site/new.html'))}, 'x')`,
  ])
}

function readableByOthers(dataDir: string): string[] {
  const names = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => !name.startsWith('live') && statSync(join(dataDir, name)).isFile())
  return files.filter((name) => (statSync(join(dataDir, name)).mode & 0o077) !== 0).toSorted()
}

test('a start closes what others could read, and what is written afterwards is the owner’s', () => {
  const dataDir = openFolder()
  keepPrivate(dataDir, 'private')
  expect(readableByOthers(dataDir)).toEqual([])
  expect(statSync(dataDir).mode & 0o077).toBe(0)
})

test('with public live files others can read the published files and nothing else', () => {
  const dataDir = openFolder()
  keepPrivate(dataDir, 'private')
  keepPrivate(dataDir, 'public')
  const site = 'publisher/trees/tree-1/site'
  expect(readableByOthers(dataDir)).toEqual([`${site}/faq/index.html`, `${site}/new.html`])
  for (const folder of ['', 'publisher', 'publisher/trees', 'publisher/trees/tree-1'])
    expect(statSync(join(dataDir, folder)).mode & 0o777).toBe(0o711)
  expect(statSync(join(dataDir, site)).mode & 0o777).toBe(0o755)
})
