import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readArguments } from '@carepath/command-line'
import sharp from 'sharp'
import { launchBrowser } from '../browser/launch-browser.ts'
import { handbookShots } from '../commands.mjs'
import { cmsApi } from '../system/cms-api.ts'
import { startSystem, type RunningSystem } from '../system/running-system.ts'
import { pictureFiles } from './picture-files.ts'
import { accountOf, makeSampleWork } from './sample-work.ts'
import { visitScreens } from './visit-screens.ts'

/** A page of the handbook stays quick to load. */
const maxBytes = 60_000

/** `npm run -s handbook:shots` takes the pictures of the handbook from a system of its own, and notes what each screen says. */
async function takeHandbookShots(): Promise<void> {
  readArguments(handbookShots)
  const { system, stop } = await startSystem()
  const browser = await launchBrowser()
  let count = 0
  try {
    const work = await makeSampleWork(system)
    await waitForBells(system)
    await visitScreens(browser, system, work, async ({ name, language, pictured, text }) => {
      const files = pictureFiles({ name, language })
      const png = await pictured.screenshot({ animations: 'disabled', caret: 'hide' })
      const picture = await sharp(png).webp({ nearLossless: true, quality: 60, effort: 6 }).toBuffer()
      if (picture.length > maxBytes)
        throw new Error(`${files.picture} would have ${picture.length} bytes: show less of the screen.`)
      await mkdir(path.dirname(files.picture), { recursive: true })
      await writeFile(files.picture, picture)
      await writeFile(files.text, text)
      count += 1
    })
    process.stdout.write(`${count} pictures are in apps/handbook/src/assets.\n`)
  } finally {
    await browser.close()
    await stop()
  }
}

/** The bell tells of what happened a few seconds later, and its number is in the pictures. */
async function waitForBells(system: RunningSystem): Promise<void> {
  const told = { editor: 1, reviewer: 2 }
  for (const role of ['editor', 'reviewer'] as const) {
    const ask = await cmsApi(system, accountOf(system, role))
    const isTold = async () => (await ask<{ unread: number }>('GET', '/bell')).unread >= told[role]
    while (!(await isTold())) await wait(1000)
  }
}

await takeHandbookShots()
