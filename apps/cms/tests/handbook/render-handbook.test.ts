import { expect, test } from 'vitest'
import { handbookPages, renderHandbook } from '../../src/ui/handbook/render-handbook.ts'

test.each(handbookPages)(
  'every link of the page %s leads to a heading or a screen, and every picture is inside',
  async (page) => {
    const { title, html } = await renderHandbook(page, '/admin/handbook')
    expect(title).not.toBe('')
    const links = [...html.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href)
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => `#${id}`))
    for (const href of links) {
      const isKnown = ids.has(href) || handbookPages.some((each) => href.startsWith(`/admin/handbook?page=${each}`))
      expect(isKnown, href).toBe(true)
    }
    for (const [, source = ''] of html.matchAll(/<img src="([^"]*)"/gu)) expect(source).toMatch(/^data:image\//u)
    expect(html).not.toContain('|---')
  },
)

test('the editors’ handbook leads to who answers for a word', async () => {
  const { html } = await renderHandbook('editors-handbook', '/admin/handbook')
  expect(html).toContain('href="/admin/handbook?page=who-answers"')
  expect(html).toContain('<h2 id="is-my-change-live">')
  expect(html).toContain('<table>')
})
