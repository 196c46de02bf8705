import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { handbookFiles } from '../../src/server/handbook-files.ts'
import { serve, stopServing } from './serve.ts'

const script = 'document.title += "!"'
const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** A small handbook: two pages, a style and a script. */
function makeHandbook(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carepath-handbook-'))
  mkdirSync(join(folder, 'en/editors/write'), { recursive: true })
  mkdirSync(join(folder, '_astro'))
  writeFileSync(join(folder, 'en/editors/write/index.html'), `<p>Write</p><script>${script}</script>`)
  writeFileSync(join(folder, '404.html'), '<p>There is no such page.</p>')
  writeFileSync(join(folder, '_astro/style.abc.css'), 'p { color: teal }')
  return folder
}

afterEach(stopServing)

describe('the handbook on the admin’s server', () => {
  let folder = ''
  beforeAll(() => {
    folder = makeHandbook()
  })
  const open = async (path: string, init: RequestInit = {}) => {
    const handbook = handbookFiles(folder)
    const url = await serve((request, response) => {
      if (!handbook(request, response)) response.end('The admin')
    })
    return fetch(url + path, { redirect: 'manual', ...init })
  }

  it('is read by somebody who isn’t signed in, under the policy of its own pages', async () => {
    const answer = await open('/handbook/en/editors/write/')
    expect(await answer.text()).toContain('<p>Write</p>')
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash};`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it('leaves every other address to the admin', async () => {
    for (const path of ['/admin', '/handbooks/', '/api/handbook/'])
      expect(await (await open(path)).text()).toBe('The admin')
  })

  it('lets browsers keep files that are named by their bytes', async () => {
    const { headers } = await open('/handbook/_astro/style.abc.css')
    expect(headers.get('cache-control')).toContain('immutable')
    expect(headers.get('content-type')).toContain('text/css')
  })

  it.each([
    ['/handbook', '/handbook/en/'],
    ['/handbook/', '/handbook/en/'],
    ['/handbook/en/editors/write', '/handbook/en/editors/write/'],
    ['/handbook/en/editors/write?a=b', '/handbook/en/editors/write/?a=b'],
  ])('leads from %s to %s', async (from, to) => {
    const { status, headers } = await open(from)
    expect([301, 302, 307, 308]).toContain(status)
    expect(headers.get('location')).toBe(to)
  })

  it('begins in the language of whoever reads', async () => {
    const { headers } = await open('/handbook/', { headers: { 'accept-language': 'es-MX' } })
    expect(headers.get('location')).toBe('/handbook/es/')
  })

  it.each([
    '/handbook/en/nothing/',
    '/handbook/..%2f..%2fpackage.json',
    '/handbook/%2e%2e%2fsecret.txt',
    '/handbook/en/%00/',
    '/handbook//evil.example',
  ])('has no page at %s', async (path) => {
    const answer = await open(path)
    expect([307, 308, 404]).toContain(answer.status)
    expect(answer.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/u)
  })

  it('is only read', async () => {
    expect((await open('/handbook/en/editors/write/', { method: 'POST', body: 'x' })).status).toBe(405)
  })

  it('says so where it was not built', async () => {
    const handbook = handbookFiles(join(folder, 'none'))
    const url = await serve((request, response) => void handbook(request, response))
    const answer = await fetch(`${url}/handbook/en/`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('npm start')
  })
})
