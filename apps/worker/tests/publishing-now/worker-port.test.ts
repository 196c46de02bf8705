import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { workerRoutes } from '@carepath/content/outbox/worker-api.ts'
import { startWorkerServer } from '../../src/api/worker-server.ts'
import { WorkerState } from '../../src/api/worker-state.ts'

const token = 'a-token-of-forty-characters-for-the-tests'

test('the worker reads no more than a megabyte of any request, and answers what it can’t read', async () => {
  const server = await startWorkerServer({ port: 0 }, { token, api: new WorkerState().api(), ready: async () => [] })
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const send = (body: string) =>
    fetch(`${url}/wake`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body })
  const large = await send(' '.repeat(3 * 2 ** 20))
  expect([large.status, await large.text()]).toEqual([413, expect.stringContaining('limit of 1 MB')])
  expect((await send('{"half":')).status).toBe(400)
  expect((await send('{}')).status).toBe(200)
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: 'starting', problem: null })
})

test('without the token nobody learns more than the worker’s health, however a route is written', async () => {
  const server = await startWorkerServer({ port: 0 }, { token, api: new WorkerState().api(), ready: async () => [] })
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = async (method: string, path: string, authorization?: string) => {
    const headers = { 'content-length': '0', ...(authorization === undefined ? {} : { authorization }) }
    // `fetch` would write the address anew.
    const [answer] = (await once(request({ port, method, path, headers }).end(), 'response')) as [IncomingMessage]
    answer.resume()
    return answer.statusCode
  }
  expect(await ask('GET', '/health')).toBe(200)
  const routes = Object.values(workerRoutes).filter(({ path }) => path !== '/health')
  for (const { method, path } of routes) {
    const ways = [
      path,
      `/health/..${path}`,
      `/health/%2e%2e${path}`,
      `${path}?x=/health`,
      `http://worker/health/..${path}`,
    ]
    for (const way of ways) expect([way, await ask(method, way)]).toEqual([way, 401])
  }
  for (const way of ['//health', '/HEALTH', '/health/', '/health%00', '/./wake', '//wake', '/wake#/health'])
    expect([way, await ask('POST', way)]).toEqual([way, 401])
  for (const wrong of [
    '',
    'Bearer ',
    'Bearer undefined',
    `bearer ${token}`,
    token,
    `Bearer ${token}x`,
    `Bearer ${token.slice(1)}`,
  ])
    expect([wrong, await ask('GET', '/status', wrong)]).toEqual([wrong, 401])
  expect(await ask('GET', '/status', `Bearer ${token}`)).toBe(200)
})
