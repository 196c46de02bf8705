import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect } from 'vitest'
import { test as base } from '../fixtures/test.ts'
import { SitePage } from '../pages/site-page.ts'
import { runDevelopmentSite, type DevelopmentSite } from '../system/run-development-site.ts'

const test = base.extend('developed', { scope: 'file' }, async ({ system }, { onCleanup }) => {
  const site = await runDevelopmentSite(system.dataDir)
  onCleanup(() => site.stop())
  return site
})

const within3s = { timeout: 3000, interval: 20 }

describe('the site while it is developed', () => {
  test('shows on every template what is live', async ({ system, developed, templates }) => {
    const pages = templates.filter(({ template }) => template !== 'not-found')
    for (const { path: address } of pages) {
      const [here, live] = await Promise.all([developed.url, system.siteUrl].map((url) => readMainText(url + address)))
      expect(here, address).toBe(live)
    }
  })

  test('serves what only a release makes', async ({ system, developed }) => {
    for (const address of ['/updates/feed.xml', '/robots.txt', '/llms.txt']) {
      const [here, live] = await Promise.all([developed.url, system.siteUrl].map((url) => fetchText(url + address)))
      expect(here, address).toBe(live)
    }
  })

  test('shows a changed style within three seconds', async ({ developed, openPage }) => {
    const reader = new SitePage(await openPage(), developed.url)
    await reader.open('/side-effects/nausea/')
    const colour = () => reader.title.evaluate((title) => getComputedStyle(title).color)
    await append(developed, 'src/styles/base.css', 'h1 { color: rgb(1, 2, 3) !important; }')
    await expect.poll(colour, within3s).toBe('rgb(1, 2, 3)')
  })

  test('shows a changed template within three seconds', async ({ developed, openPage }) => {
    const reader = new SitePage(await openPage(), developed.url)
    await reader.open('/side-effects/nausea/')
    await append(developed, 'src/templates/side-effect/SideEffect.astro', '<p>Changed just now.</p>')
    await expect.poll(() => reader.article.getByText('Changed just now.').count(), within3s).toBe(1)
  })
})

/** Adds a line to a file that is there. */
async function append({ source }: DevelopmentSite, name: string, line: string): Promise<void> {
  const file = path.join(source, name)
  await writeFile(file, `${await readFile(file, 'utf8')}\n${line}\n`)
}

async function fetchText(url: string): Promise<string> {
  return (await fetch(url)).text()
}

/** The words of a page's main part. */
async function readMainText(url: string): Promise<string> {
  const [main = ''] = /<main[^]*<\/main>/u.exec(await fetchText(url)) ?? []
  return main.replaceAll(/<(?:script|style)[^]*?<\/(?:script|style)>|<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')
}
