import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { onEachDatabase, type Database } from '@carepath/content/tests/contract/databases.ts'
import { freePorts } from '@carepath/journey/free-ports'
import type { Account } from '@carepath/journey/running-system'
import { readSettingsFile } from './deploy-files.ts'
import { runUnit } from './run-unit.ts'
import { SignedIn } from './signed-in.ts'

onEachDatabase((database) => {
  test(
    'two admins and two workers on one database share sessions, forms and presence, and each goes on when its twin is killed',
    { timeout: 600_000 },
    async () => {
      const { settings, dataDir, ...accounts } = await prepared(database)
      const ports = await freePorts(4)
      const [oneCms, otherCms, oneWorker, otherWorker] = ports.map(String) as [string, string, string, string]
      const addresses = { CMS_PORT: oneCms, WORKER_PORT: oneWorker }
      const workers = [
        runUnit('carepath-worker.service', 'ExecStart', { ...settings, ...addresses }),
        runUnit('carepath-worker.service', 'ExecStart', { ...settings, ...addresses, WORKER_PORT: otherWorker }),
      ]
      const admins = [
        runUnit('carepath-cms.service', 'ExecStart', { ...settings, ...addresses }),
        runUnit('carepath-cms.service', 'ExecStart', { ...settings, ...addresses, CMS_PORT: otherCms }),
      ]
      const told = () => [...workers, ...admins].map(({ output }) => output()).join('\n')
      const isReady = async (port: string) => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok
      await vi.waitFor(
        async () => {
          expect(await Promise.all([oneCms, otherCms].map(isReady)), told()).toEqual([true, true])
          expect(existsSync(path.join(dataDir, 'live/index.html')), told()).toBe(true)
        },
        { timeout: 180_000, interval: 300 },
      )

      // A session of one admin is a session of the other, until it ends at either.
      const author = await SignedIn.at(oneCms, accounts.author)
      const colleague = await SignedIn.at(otherCms, accounts.colleague)
      expect((await author.through(otherCms).ask('GET', '/users/me')).body).toMatchObject({
        user: { email: accounts.author.email },
      })

      // One form, open at both: who came first may edit, and either admin says so.
      const made = await author.ask('POST', '/people?draft=true', person('First words'))
      expect(made.status).toBe(201)
      const { id } = (made.body as { doc: { id: string } }).doc
      const form = { collection: 'people', id }
      const beat = (by: SignedIn) => by.ask('POST', '/presence', { form, tab: by.tab, action: 'beat' })
      expect((await beat(author)).body).toMatchObject({ isYours: true })
      expect((await beat(colleague)).body).toMatchObject({ isYours: false, holder: { isYou: false } })

      // Twenty saves of one version, at both: one is stored, and the others are refused.
      const saves = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 ? author : author.through(otherCms)).ask(
            'PATCH',
            `/people/${id}?draft=true`,
            { name: `Name ${index}` },
            '"1"',
          ),
        ),
      )
      expect(saves.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 409)])

      const publish = async (by: SignedIn, name: string) => {
        const draft = await author.through(by.port).ask('PATCH', `/people/${id}?draft=true`, { name })
        expect(draft.status, JSON.stringify(draft.body)).toBe(200)
        const { status, body } = await colleague
          .through(by.port)
          .ask('PATCH', `/people/${id}`, { _status: 'published' })
        expect(status, JSON.stringify(body)).toBe(200)
      }
      const untilLive = async (name: string) =>
        vi.waitFor(
          async () =>
            expect(await readFile(path.join(dataDir, 'live/people/robin-one/index.html'), 'utf8')).toContain(name),
          {
            timeout: 120_000,
            interval: 50,
          },
        )
      await publish(author, 'Robin One')
      await untilLive('Robin One')
      await publish(colleague, 'Robin Two')
      await untilLive('Robin Two')

      // The worker that leads is killed, and an admin with it.
      const isLeading = async (port: string) =>
        (await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).includes('\ncarepath_leading 1')
      const leading = (await isLeading(oneWorker)) ? 0 : 1
      workers[leading]?.child.kill('SIGKILL')
      admins[0]?.child.kill('SIGKILL')
      await publish(colleague, 'Robin Three')
      await untilLive('Robin Three')

      // The author signs out at the second admin: the first one would know it, as the database does.
      const elsewhere = author.through(otherCms)
      expect((await elsewhere.ask('POST', '/users/logout')).status).toBe(200)
      expect((await elsewhere.ask('GET', `/people/${id}`)).status).toBe(403)
      for (const { child, ended } of [workers[1 - leading], admins[1]].filter((each) => each !== undefined)) {
        child.kill('SIGTERM')
        expect(await ended).toBe(0)
      }
    },
  )
})

/** A system with the sample’s content that is prepared and not yet started. */
async function prepared({ environment }: Database) {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'carepath-several-'))
  onTestFinished(() => rm(dataDir, { recursive: true }))
  const settings = {
    ...readSettingsFile('production.env.example'),
    // Production refuses a server that has no transactions, such as MongoDB’s stand-in.
    CAREPATH_MODE: 'tryout',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    WORKER_TOKEN: randomBytes(32).toString('hex'),
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, 'carepath.db')}`,
    ...environment,
  }
  const prepare = runUnit('carepath-worker.service', 'ExecStartPre', settings)
  expect([await prepare.ended, prepare.output()]).toEqual([0, expect.stringContaining('The database is ready')])
  const accounts = JSON.parse(await readFile(path.join(dataDir, 'accounts.json'), 'utf8')) as Account[]
  const accountOf = (role: Account['role']) => accounts.find((each) => each.role === role)!
  return { settings, dataDir, author: accountOf('editor'), colleague: accountOf('admin') }
}

function person(words: string): object {
  const block = { format: '', indent: 0, version: 1, direction: 'ltr' }
  const text = { type: 'text', text: words, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }
  const bio = { root: { type: 'root', ...block, children: [{ type: 'paragraph', ...block, children: [text] }] } }
  return {
    ...{ name: 'Robin', slug: 'robin', role: 'physician', bio, licence: { number: 'A 12345', state: 'CA' } },
    ...{ isActive: true, isPlaceholder: false, _status: 'draft' },
  }
}
