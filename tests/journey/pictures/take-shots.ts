import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { readArguments } from '@carepath/command-line'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser.ts'
import { shots } from '../commands.mjs'
import { root } from '../env.ts'
import { startSystem } from '../system/running-system.ts'
import { findTemplates, type TemplatePage } from '../crawl/find-templates.ts'

const themes = ['light', 'dark'] as const
const widths = { phone: 360, desktop: 1280 }

/**
 * `npm run -s shots` writes pictures of every template, in both languages and themes, on a phone and on a desktop,
 * into `shots/`: of the sample site, or with `--site URL` of a site that is served already.
 */
async function takeShots(): Promise<void> {
  const { site } = readArguments(shots).values
  const running = site ? undefined : await startSystem()
  const browser = await launchBrowser()
  try {
    const origin = site?.replace(/\/$/u, '') ?? running?.system.siteUrl ?? ''
    const pages = await findTemplates(origin)
    for (const page of pages) await takeAll(browser, origin, page)
    process.stdout.write(`Pictures of ${pages.length} pages are in shots/.\n`)
  } finally {
    await browser.close()
    await running?.stop()
  }
}

async function takeAll(browser: Browser, origin: string, { template, locale, path: address }: TemplatePage) {
  for (const colorScheme of themes) {
    for (const [device, width] of Object.entries(widths)) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' })
      await page.goto(origin + address)
      const folder = path.join(root, 'shots', `${device}-${colorScheme}`)
      await mkdir(folder, { recursive: true })
      const file = path.join(folder, `${template}-${locale}.png`)
      await rm(file, { force: true })
      // A busy browser sometimes fails to take the first picture.
      const take = () => page.screenshot({ path: file, fullPage: true })
      await take().catch(take)
      await page.close()
    }
  }
}

await takeShots()
