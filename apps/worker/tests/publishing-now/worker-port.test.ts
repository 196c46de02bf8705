import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startWorkerServer } from '../../src/api/worker-server.ts'
import { WorkerState } from '../../src/api/worker-state.ts'

const token = 'a-token-of-forty-characters-for-the-tests'

test('the worker reads no more than a megabyte of any request, and answers what it can’t read', async () => {
  const server = await startWorkerServer(0, { token, api: new WorkerState().api() })
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
