import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { serveTree } from './serve-tree.ts'

describe('security headers', () => {
  it('are on every answer', async () => {
    const { get } = await serveTree({ 'index.html': 'home', 'a.css': 'a{}' })
    for (const url of ['/', '/a.css', '/nowhere/']) {
      expect((await get(url)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
    }
  })

  it('allow the scripts built into a page by their hash, and no others', async () => {
    const code = "document.documentElement.dataset.theme = 'dark'"
    const { get } = await serveTree({
      'index.html': `<script type="application/ld+json">{}</script><script>${code}</script><script src="/a.js"></script>`,
    })
    const policy = (await get('/')).headers['content-security-policy'] as string
    const hash = createHash('sha256').update(code).digest('base64')
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/u)
  })

  it('leave nothing to run on a page without scripts but files of its own', async () => {
    const { get } = await serveTree({ 'index.html': '<p>Plain</p>' })
    expect((await get('/')).headers['content-security-policy']).toContain("script-src 'self';")
  })
})
