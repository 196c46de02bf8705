import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { searchIndexFile, searchTextFile, searchWordsFile } from '@carepath/schema'
import { expect, onTestFinished, test } from 'vitest'
import { Staging } from '../../src/tree/staging.ts'

/** A list of words that is no small file. */
const list = Buffer.from(
  JSON.stringify(Array.from({ length: 6_000 }, (_, at) => `word${(at * 7919) % 6007}`).join(' ')),
)

test('the lists that every first search fetches are compressed better than those of which it fetches some', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'carepath-staging-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const staging = new Staging(directory)
  const sizeOf = async (path: string) => (await stat(`${(await staging.stageFile(path, list)).from}.br`)).size
  const index = await sizeOf(searchIndexFile('en'))
  expect(await sizeOf(searchWordsFile('en', 0, 1))).toBe(index)
  for (const path of [searchWordsFile('en', 0, 256), searchTextFile('en', 0, 64)]) {
    expect(await sizeOf(path)).toBeGreaterThan(index)
  }
})
