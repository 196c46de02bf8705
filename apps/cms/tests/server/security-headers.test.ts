import { afterEach, expect, test } from 'vitest'
import { echo, serve, stopServing } from './serve.ts'

afterEach(stopServing)

test.each([['/api/health'], ['/admin'], ['/api/faqs', 'x'.repeat(2 * 2 ** 20)]])(
  'the answer of %s has every security header, a refusal too',
  async (path, body?: string) => {
    const url = await serve()
    const { headers } = await fetch(url + path, body ? { method: 'POST', body } : {})
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/u)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('strict-transport-security')).toBeNull()
  },
)

test('browsers keep to https where the admin’s address begins with it', async () => {
  const url = await serve(echo, { cmsUrl: 'https://admin.clinic.test' })
  expect((await fetch(url)).headers.get('strict-transport-security')).toContain('max-age=31536000')
})

test('each page has a nonce of its own, whatever policy the client sends', async () => {
  const url = await serve((request, response) => void response.end(request.headers['content-security-policy']))
  const ask = () => fetch(url, { headers: { 'content-security-policy': "script-src 'nonce-mine'" } })
  const [first, second] = [await ask(), await ask()]
  const own = first.headers.get('content-security-policy')
  expect(await first.text()).toBe(own)
  expect(own).not.toContain('mine')
  expect(second.headers.get('content-security-policy')).not.toBe(own)
})

test('an answer’s own policy stands, as that of a preview, which the admin frames', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { 'content-security-policy': "frame-ancestors 'self'" }).end()
  })
  const { headers } = await fetch(url)
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
  expect(headers.get('x-frame-options')).toBeNull()
})
