import { describe, expect, it } from 'vitest'
import { serveTree, writeTree } from './serve-tree.ts'

const published = (policy: string) => `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`

describe('security headers', () => {
  it('are those of the published file, on every response', async () => {
    const { get } = await serveTree({
      _headers: published("default-src 'none'; script-src 'self'"),
      '404.html': 'lost',
      'index.html': 'home',
      'a.css': 'a{}',
    })
    for (const url of ['/', '/a.css', '/nowhere/', '/%2e%2e/secret', '/_headers']) {
      expect((await get(url)).headers, url).toMatchObject({
        'content-security-policy': "default-src 'none'; script-src 'self'",
        'x-content-type-options': 'nosniff',
      })
    }
  })

  it('follow the file when another build replaces it', async () => {
    const { folder, get } = await serveTree({ _headers: published("script-src 'self'"), 'index.html': 'home' })
    await get('/')
    await writeTree(folder, { _headers: published("script-src 'none'") })
    expect((await get('/')).headers['content-security-policy']).toBe("script-src 'none'")
  })

  it('let a browser load nothing from other sites before anything is published', async () => {
    const { get } = await serveTree({})
    const { status, headers } = await get('/')
    expect(status).toBe(503)
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'self'",
      'x-content-type-options': 'nosniff',
    })
  })

  it('are in a file that readers cannot open', async () => {
    const { get } = await serveTree({ _headers: published("script-src 'self'"), 'index.html': 'home' })
    expect((await get('/_headers')).status).toBe(404)
    expect((await get('/_headers.caddy')).status).toBe(404)
  })
})
