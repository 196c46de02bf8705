import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { IndexNow } from '../../src/loop/index-now.ts'
import { personForm } from '@carepath/content/tests/support/forms.ts'
import { openPublishingCms } from './publishing-cms.ts'

const key = 'a-key-for-the-tests'
const quick = [1, 1, 1]

interface Told {
  host: string
  key: string
  keyLocation: string
  urlList: string[]
}

/** A service on this machine that gives the answers of the list one after another, then 200. */
async function service(...answers: number[]) {
  const told: Told[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      told.push(JSON.parse(Buffer.concat(chunks).toString()) as Told)
      response.writeHead(answers.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`, told }
}

async function folder(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'carepath-index-now-'))
  onTestFinished(() => rm(dataDir, { recursive: true }))
  return dataDir
}

async function open(endpoint: string, dataDir: string, delays = quick) {
  const lines: string[] = []
  const siteUrl = 'https://care.example'
  const indexNow = await IndexNow.open({ endpoint, key, siteUrl, dataDir, delays, log: (line) => lines.push(line) })
  onTestFinished(() => indexNow.stop())
  return { indexNow, lines }
}

test('one message tells of a burst of changes, with the key and its address', async () => {
  const { endpoint, told } = await service()
  const { indexNow } = await open(endpoint, await folder(), [50])
  indexNow.add(['/side-effects/nausea/'])
  indexNow.add(['/side-effects/nausea/', '/about/'])
  await vi.waitFor(() => expect(told).toHaveLength(1))
  expect(told[0]).toEqual({
    host: 'care.example',
    key,
    keyLocation: `https://care.example/${key}.txt`,
    urlList: ['https://care.example/side-effects/nausea/', 'https://care.example/about/'],
  })
})

test('a message is sent again to a service that is busy or broken, not to one that refuses it', async () => {
  const { endpoint, told } = await service(503, 429, 200, 403)
  const { indexNow, lines } = await open(endpoint, await folder())
  indexNow.add(['/about/'])
  await vi.waitFor(() => expect(told).toHaveLength(3))
  indexNow.add(['/privacy/'])
  await vi.waitFor(() => expect(lines.at(-1)).toContain('answered 403'))
  await indexNow.stop()
  expect(told).toHaveLength(4)
})

test('a service that does not answer is given up until the next change', async () => {
  const { endpoint, told } = await service(500, 500, 500)
  const { indexNow, lines } = await open(endpoint, await folder())
  indexNow.add(['/about/'])
  await vi.waitFor(() => expect(lines.at(-1)).toContain('Given up'))
  indexNow.add(['/privacy/'])
  await vi.waitFor(() => expect(told.at(-1)?.urlList).toEqual(['https://care.example/privacy/']))
})

test('an unreachable service stops nothing, and is logged', async () => {
  const { indexNow, lines } = await open('http://127.0.0.1:9/indexnow', await folder())
  indexNow.add(['/about/'])
  await vi.waitFor(() => expect(lines.at(-1)).toMatch(/cannot be reached: .*Given up/u))
})

test('pages not sent before the worker stopped are sent after its next start', async () => {
  const dataDir = await folder()
  const { endpoint, told } = await service()
  const first = await open(endpoint, dataDir, [60_000])
  first.indexNow.add(['/about/'])
  await first.indexNow.stop()
  expect(JSON.parse(await readFile(join(dataDir, 'index-now.json'), 'utf8'))).toEqual(['/about/'])
  await open(endpoint, dataDir)
  await vi.waitFor(() => expect(told.map(({ urlList }) => urlList)).toEqual([['https://care.example/about/']]))
})

test('a published page is sent with a key that the site shows; the try-out sends nothing', async () => {
  const { endpoint, told } = await service()
  const secret = randomBytes(32).toString('hex')
  const environment = { INDEXNOW_KEY: key, INDEXNOW_ENDPOINT: endpoint, SITE_URL: 'https://care.example' }
  const cms = await openPublishingCms({ ...environment, CAREPATH_MODE: 'production', PAYLOAD_SECRET: secret })
  onTestFinished(() => cms.close())
  await cms.payload.create({ collection: 'people', data: personForm('Ada Adams') })
  await vi.waitFor(() => expect(told[0]?.urlList).toContain('https://care.example/people/ada-adams/'), 20_000)
  expect(await readFile(join(cms.dataDir, 'live', `${key}.txt`), 'utf8')).toBe(key)

  const tryout = await openPublishingCms(environment)
  onTestFinished(() => tryout.close())
  await tryout.payload.create({ collection: 'people', data: personForm('Bea Bell') })
  await tryout.until(async () => expect(await tryout.page('/people/bea-bell/')).toBeDefined())
  await expect(readFile(join(tryout.dataDir, 'live', `${key}.txt`), 'utf8')).rejects.toThrow('ENOENT')
}, 60_000)
