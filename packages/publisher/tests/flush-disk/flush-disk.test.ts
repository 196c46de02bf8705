import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { flushDisk } from '../../src/disk/flush-disk.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carepath-flush-'))
  await mkdir(join(folder, 'inner'))
  await writeFile(join(folder, 'inner', 'page.html'), 'words')
})
afterAll(() => rm(folder, { recursive: true }))

it('flushes a whole folder, even where the system has no program for it', async () => {
  await flushDisk(folder)
  await flushDisk(folder, 'no-such-program')
})

it('throws where the folder cannot be read', async () => {
  await expect(flushDisk(join(folder, 'gone'))).rejects.toThrow(/ENOENT/u)
})
