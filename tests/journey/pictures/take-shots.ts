import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { readArguments } from '@carepath/command-line'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser.ts'
import { shots } from '../commands.mjs'
import { root } from '../env.ts'
import { startSystem } from '../system/running-system.ts'
import { findTemplates, type TemplatePage } from '../crawl/find-templates.ts'

interface PageLook {
  widths: Record<string, number>
  media: NonNullable<Parameters<Page['emulateMedia']>[0]>
}

const screens = { phone: 390, desktop: 1280 }

/** How each page is looked at. A sheet of paper is as wide as its print between the margins. */
const looks: Record<string, PageLook> = {
  light: { widths: screens, media: { colorScheme: 'light' } },
  dark: { widths: screens, media: { colorScheme: 'dark' } },
  forced: { widths: screens, media: { colorScheme: 'dark', forcedColors: 'active' } },
  print: { widths: { paper: 720 }, media: { media: 'print' } },
}

/**
 * `npm run -s shots` writes pictures of every template into `shots/`: in each language, on a phone and on a desktop, in both themes
 * and in forced colors, and on paper; of the sample site, or with `--site URL` of a site that is served already.
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
  for (const [look, { widths, media }] of Object.entries(looks)) {
    for (const [device, width] of Object.entries(widths)) {
      const page = await browser.newPage({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })
      await page.emulateMedia(media)
      await page.goto(origin + address)
      const folder = path.join(root, 'shots', `${device}-${look}`)
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
