import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Runs a command on a database that Carepath was never started on. */
async function run(...[command = '', ...words]: string[]): Promise<{ code: unknown; said: string }> {
  const file = join(import.meta.dirname, `../src/cli/${command}.ts`)
  // Nothing answers at port 1, so no worker leads.
  const env = {
    NODE_ENV: 'test' as const,
    DATA_DIR: await mkdtemp(join(tmpdir(), 'carepath-new-')),
    WORKER_URL: 'http://127.0.0.1:1',
  }
  return new Promise((done) => {
    execFile(process.execPath, [file, ...words], { env }, (error, stdout, stderr) =>
      done({ code: error?.code, said: (stdout + stderr).replaceAll(/^\[.*\n/gmu, '') }),
    )
  })
}

test.concurrent.each([
  ['an admin without a name', ['create-admin', '--email', 'kim@clinic.example'], 'Add both: --email ADDRESS'],
  ['an import from nowhere', ['content-import', '--dry-run', 'nowhere.json'], 'There is no file nowhere.json'],
  ['redirects from two files', ['redirects-import', 'one.csv', 'two.csv'], 'Name one CSV file'],
])('%s is refused in a sentence that says what to do', async (_name, words, advice) => {
  const { code, said } = await run(...words)
  expect(code).toBe(1)
  expect(said).toContain(advice)
  expect(said).not.toMatch(/\n\s+at /u)
})

test.concurrent.each([['evidence-verify'], ['space-reclaim']])(
  '%s asks for a first start on a new database',
  async (command) => {
    expect(await run(command)).toEqual({
      code: 1,
      said: 'The database isn’t ready for this version of Carepath. Start Carepath once with npm start, with the same DATA_DIR and DATABASE_URL, and run this again.\n',
    })
  },
)

test('no command throws an error without advice', async () => {
  const folder = join(import.meta.dirname, '../src/cli')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'))
  const sources = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  )
  expect(sources.filter(([, source]) => source.includes('new Error(')).map(([name]) => name)).toEqual([])
})
