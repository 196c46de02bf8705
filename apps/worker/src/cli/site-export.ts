import { readArguments } from '@carepath/command-line'
import { exportSite, openKeptUploads, type UnrenderablePage } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import { readSettings } from '@carepath/content/config/env.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { loadPublishableDocuments } from '../verify/load-publishable-documents.ts'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { siteExport } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'

/**
 * `npm run -s site:export -- --out DIR` writes the whole public site from the database, for hosts that build for themselves. Exit
 * code 1 where something had to be left out.
 */
async function exportFromDatabase(): Promise<number> {
  const { out } = readArguments(siteExport).values
  if (!out)
    throw new CarepathError('invalidArgument', 'There is no folder to export to', { next: 'Name one: --out DIR.' })
  const settings = readSettings()
  let leftOut = 0
  const leaveOut = (what: string) => {
    leftOut += 1
    say(`Left out: ${what}`)
  }
  const payload = await openReadyPayload(settings)
  const { documents, refused } = await loadPublishableDocuments(payload)
  for (const { error } of refused) leaveOut(error.toSentence())
  const options = publisherOptions(settings)
  const kept = openKeptUploads(options)
  if (kept.damage !== undefined)
    say(`The archive of releases can’t be read (${kept.damage}): pictures are taken from their folder alone.`)
  const onMissingAsset = (path: string) =>
    leaveOut(`the file ${path} is missing. Upload it again, or take it out of its document.`)
  const onUnrenderable = ({ path, message }: UnrenderablePage) => leaveOut(`the page ${path}. ${message}`)
  await exportSite({ ...options, readAsset: kept.readAsset, documents, directory: out, onMissingAsset, onUnrenderable })
  kept.close()
  say(`Exported ${documents.length} documents to ${out}`)
  if (leftOut > 0) say(`The export is not whole: ${leftOut} left out, as named above.`)
  await payload.destroy()
  return leftOut === 0 ? 0 : 1
}

await exportFromDatabase().then((code) => process.exit(code), fail)
