import { expect, it } from 'vitest'
import type { PageAddress, RenderedPage } from '@carepath/schema'
import { renderPage, type RenderContext } from '../../src/render/render-page.ts'
import { siteOptions } from '../site-options.ts'
import * as bundle from '../fixture-site/bundle.ts'

const words = 'Care <img src=x> and <a href="/nowhere/">more</a>'

/** Renders words as they are, at a path of a language's home. */
function render(path: string, html = words) {
  const address: PageAddress = { path, kind: 'home', locale: 'en', section: '' }
  const page: RenderedPage = { html, title: '', description: '', lastModified: '', isIndexed: false, assets: [] }
  const { siteUrl } = siteOptions('/nowhere', { uploads: new Map(), log: () => undefined })
  const context = { bundle: { ...bundle, render: () => Promise.resolve(page) }, siteUrl } as unknown as RenderContext
  return renderPage(address, context)
}

it('finds the links of a page', async () => {
  expect((await render('/about/')).links).toEqual(['/about/x', '/nowhere/'])
})

it('takes what looks like markup in a plain text for words', async () => {
  expect((await render('/llms.txt')).links).toEqual([])
})

it('leaves out control characters that an older database may hold, so that a feed is well-formed', async () => {
  const { html } = await render('/updates.xml', '<title>A\u0000\u000B\u0002B\uFFFE\u0085\n\tC</title>')
  expect(html.toString()).toBe('<title>AB\n\tC</title>')
})
