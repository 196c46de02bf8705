import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ApiError, catchProblem, get, post } from '../../src/ui/api/request.ts'

/** A server that answers every request alike; gives the address of its API. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
}

const answering = (status: number, body: string) =>
  serve((_request, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body))

describe('a request to the admin’s API', () => {
  it('asks by route and query, and gives the answer', async () => {
    const api = await serve((request, response) => response.end(JSON.stringify({ asked: request.url })))
    expect(await get(api, 'withdraw', [['document', 'faq/1']])).toEqual({ asked: '/api/withdraw?document=faq%2F1' })
  })

  it('sends its body as JSON', async () => {
    const api = await serve((request, response) => {
      request.pipe(response.setHeader('x-type', request.headers['content-type'] ?? ''))
    })
    expect(await post(api, 'roll-back', { number: 3 })).toEqual({ number: 3 })
  })

  it('fails with the reason that the server gives', async () => {
    const api = await answering(403, '{"errors":[{"message":"Sign in first."}]}')
    await expect(get(api, 'publishing-now', {})).rejects.toThrow(new ApiError('Sign in first.'))
    expect(await catchProblem(post(api, 'unpin', {}))).toBe('Sign in first.')
  })

  it('fails in words where the server gives no reason, or doesn’t answer at all', async () => {
    const silent = await serve((request) => request.destroy())
    for (const api of [await answering(502, '<html>Bad gateway</html>'), await answering(200, '{"cut of'), silent])
      expect(await catchProblem(post(api, 'unpin', {}))).toMatch(/^The server did not answer\./u)
  })

  it('has no problem where it succeeded', async () => {
    expect(await catchProblem(post(await answering(200, '{}'), 'unpin', {}))).toBeUndefined()
  })
})
