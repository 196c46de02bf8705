import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { manifestFile, readManifest } from '../../src/backup/manifest.ts'
import { exportFile, readWholeExport } from '../../src/transfer/export-manifest.ts'

const madeAt = '2026-11-30T10:15:02.417Z'
const file = (path: string) => ({ path, bytes: 1, sha256: 'a'.repeat(64) })

async function folderWith(name: string, manifest: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-manifest-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), JSON.stringify(manifest))
  return folder
}

const outside = ['../a', 'media/../../a', '/etc/a', 'media//a', './a', 'media/.', '', '..\\a', 'media/a\0b']

test.each(outside)('a backup or an export that names a file outside its folder is none: “%s”', async (path) => {
  const files = [file('media/a.webp'), file(path)]
  const backup = { format: 1, madeAt, database: 'sqlite', isOfOneMoment: true, files }
  await expect(folderWith(manifestFile, backup).then(readManifest)).rejects.toThrow('no whole backup')
  await expect(folderWith(exportFile, { format: 1, madeAt, rows: 0, files }).then(readWholeExport)).rejects.toThrow(
    'no whole export',
  )
})

test('names with dots are names', async () => {
  const files = [file('media/a..b.webp'), file('publisher/..hidden'), file('.env')]
  const folder = await folderWith(manifestFile, { format: 1, madeAt, database: 'mongodb', isOfOneMoment: true, files })
  expect((await readManifest(folder)).files).toHaveLength(3)
})
