import { readArguments } from '@carepath/command-line'
import { exportSite } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { loadPublishableDocuments } from '../verify/load-publishable-documents.ts'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { siteExport } from './commands.mjs'

/** `npm run -s site:export -- --out DIR` writes the whole public site from the database, for hosts that build for themselves. */
async function exportFromDatabase(): Promise<void> {
  const { out } = readArguments(siteExport).values
  if (!out)
    throw new CarepathError('invalidArgument', 'There is no folder to export to', { next: 'Name one: --out DIR.' })
  const settings = readSettings()
  const onMissingAsset = (path: string) =>
    say(`Left out: the file ${path} is missing. Upload it again, or take it out of its document.`)
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  const { documents, refused } = await loadPublishableDocuments(payload)
  for (const { error } of refused) say(`Left out: ${error.toSentence()}`)
  await exportSite({ ...publisherOptions(settings), documents, directory: out, onMissingAsset })
  say(`Exported ${documents.length} documents to ${out}`)
  await payload.destroy()
}

await exportFromDatabase().catch(fail)
