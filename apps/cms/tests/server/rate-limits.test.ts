import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { BlockList } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { echo, serve, stopServing, tokenOf } from './serve.ts'

afterEach(stopServing)

test('a stranger who asks too much is told when to come back; an account at the same address goes on', async () => {
  const url = await serve(echo, { requestsPerMinute: 80 })
  const answers = await Promise.all(Array.from({ length: 40 }, () => fetch(`${url}/api/health`)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(20)
  const refused = answers.find(({ status }) => status === 429)
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused?.text()).toContain('Too many requests. Try again in')
  const headers = { authorization: `JWT ${await tokenOf('a')}` }
  expect((await fetch(`${url}/api/faqs`, { headers })).status).toBe(200)
})

test('an account doesn’t use up what another may send, and a forged token is a stranger’s', async () => {
  const url = await serve(echo, { requestsPerMinute: 60 })
  const ask = async (token: string) =>
    (await fetch(`${url}/api/faqs`, { headers: { cookie: `payload-token=${token}` } })).status
  const [first, second] = [await tokenOf('a'), await tokenOf('b')]
  for (let count = 0; count < 60; count += 1) expect(await ask(first)).toBe(200)
  expect(await ask(first)).toBe(429)
  expect(await ask(second)).toBe(200)
  const forged = await Promise.all(Array.from({ length: 30 }, (_, index) => ask(`${first}${index}`)))
  expect(forged.filter((status) => status === 429)).toHaveLength(15)
})

test('what makes the machine work may be asked less often', async () => {
  const url = await serve(echo, { requestsPerMinute: 60 })
  const headers = { authorization: `JWT ${await tokenOf('a')}` }
  const ask = async (path: string) => (await fetch(url + path, { headers })).status
  for (let count = 0; count < 6; count += 1) expect(await ask('/api/preview?type=faq')).toBe(200)
  expect(await ask('/api/evidence/export.csv')).toBe(429)
  expect(await ask('/api/faqs')).toBe(200)
})

test('however its address is written', async () => {
  const { port } = new URL(await serve(echo, { requestsPerMinute: 60 }))
  const headers = { authorization: `JWT ${await tokenOf('a')}` }
  // `fetch` would write the address anew.
  const ask = async (path: string) => {
    const [answer] = (await once(request({ port, path, headers }).end(), 'response')) as [IncomingMessage]
    answer.resume()
    return [answer.statusCode, answer.headers['cache-control']]
  }
  const ways = ['/api/preview', '/api/%70review', '/api//preview', '/api/faqs/../preview', '/a/%2e%2e/api/preview']
  for (const path of ways) expect(await ask(path)).toEqual([200, 'no-store'])
  const hidden = '/_next/static/../../api/preview'
  expect(await ask(hidden)).toEqual([200, 'no-store'])
  for (const path of [...ways, hidden]) expect(await ask(path)).toEqual([429, 'no-store'])
})

test('a stranger is known by the address that a trusted proxy names, never by one that a client claims', async () => {
  const trustedProxies = new BlockList()
  trustedProxies.addAddress('127.0.0.1')
  const behind = await serve(echo, { requestsPerMinute: 60, trustedProxies })
  const bare = await serve(echo, { requestsPerMinute: 60 })
  const ask = async (url: string, from: string) =>
    (await fetch(`${url}/api/health`, { headers: { 'x-forwarded-for': from, 'x-carepath-peer': from } })).status
  for (let count = 0; count < 15; count += 1) expect(await ask(behind, '203.0.113.1')).toBe(200)
  expect(await ask(behind, '203.0.113.1')).toBe(429)
  expect(await ask(behind, '203.0.113.2')).toBe(200)
  for (let count = 0; count < 15; count += 1) expect(await ask(bare, `203.0.113.${count}`)).toBe(200)
  expect(await ask(bare, '203.0.113.99')).toBe(429)
})

test('thirty editors behind one address who save every two seconds are never limited', async () => {
  const url = await serve()
  for (let person = 0; person < 30; person += 1) {
    const headers = { authorization: `JWT ${await tokenOf(String(person))}` }
    const saves = await Promise.all(
      Array.from({ length: 40 }, () => fetch(`${url}/api/faqs/1`, { method: 'PATCH', headers, body: '{}' })),
    )
    expect(new Set(saves.map(({ status }) => status))).toEqual(new Set([200]))
  }
}, 60_000)
