import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openClient } from '../../src/config/sqlite/open-client.ts'

let folder: string
let first: ReturnType<typeof openClient>
let second: ReturnType<typeof openClient>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carepath-statements-'))
  first = openClient(`file:${join(folder, 'words % and spaces.db')}`)
  await first.execute('PRAGMA journal_mode = WAL')
  await first.execute('CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT)')
  second = openClient(`file:${join(folder, 'words % and spaces.db')}`)
})
afterEach(async () => {
  first.close()
  second.close()
  await rm(folder, { recursive: true })
})

const insert = (word: string) => ({ sql: 'INSERT INTO words (word) VALUES (?)', args: [word] })
const read = async (client: typeof first) =>
  (await client.execute('SELECT word FROM words ORDER BY id')).rows.map(({ word }) => word)

test('a statement that is used again sees what another connection has written since', async () => {
  expect(await read(first)).toEqual([])
  for (const count of [1, 2, 100, 101]) {
    while ((await read(second)).length < count) await second.execute(insert('nausea'))
    expect(await read(first)).toHaveLength(count)
  }
})

test('a statement that was used keeps no state of the file: all of the log can be written back', async () => {
  await second.execute(insert('nausea'))
  await read(first)
  await second.execute(insert('headache'))
  const { rows } = await second.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  expect(rows[0]).toMatchObject({ busy: 0 })
})

test('a statement that failed works when it is used again', async () => {
  const taken = { sql: 'INSERT INTO words (id, word) VALUES (?, ?)', args: [1, 'nausea'] }
  await first.execute(taken)
  await expect(first.execute(taken)).rejects.toThrow(/UNIQUE/u)
  await first.execute({ ...taken, args: [2, 'headache'] })
  expect(await read(second)).toEqual(['nausea', 'headache'])
})

test('a statement that is used again reads the table as it is now', async () => {
  await first.execute(insert('nausea'))
  await read(first)
  await second.execute('ALTER TABLE words ADD COLUMN language TEXT')
  await second.execute("UPDATE words SET language = 'en'")
  expect(await read(first)).toEqual(['nausea'])
  expect((await first.execute('SELECT language FROM words')).rows[0]).toMatchObject({ language: 'en' })
})

test('far more statements than are kept', async () => {
  for (let count = 0; count < 1200; count += 1)
    expect((await first.execute(`SELECT ${count} AS n`)).rows[0]).toMatchObject({ n: count })
})

test('a statement is prepared once, whatever random names its tables have', async () => {
  const prepare = vi.spyOn(Database.prototype, 'prepare')
  const third = openClient(`file:${join(folder, 'words % and spaces.db')}`)
  for (const word of ['nausea', 'headache']) {
    const [a, b] = [randomUUID(), randomUUID()].map((id) => `"${id.replaceAll('-', '_')}"`)
    const sql = `SELECT ${a}.word, ${b}.id FROM words ${a} JOIN words ${b} ON ${a}.id = ${b}.id WHERE ${b}.word = ?`
    await third.execute(insert(word))
    expect((await third.execute({ sql, args: [word] })).rows).toMatchObject([{ word }])
  }
  expect(prepare.mock.calls.filter(([sql]) => sql.startsWith('SELECT'))).toHaveLength(1)
  third.close()
  prepare.mockRestore()
})
