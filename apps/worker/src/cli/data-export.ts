import { resolve } from 'node:path'
import { readArguments } from '@carepath/command-line'
import { readSettings } from '@carepath/content/config/env.ts'
import { keepPrivate } from '@carepath/content/config/private-files.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { CarepathError } from '@carepath/schema'
import { exportData } from '../transfer/export-data.ts'
import { dataExport } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'

/** `npm run -s data:export -- --to DIR` writes everything into plain files, for another database. */
async function run(): Promise<void> {
  const { to } = readArguments(dataExport).values
  if (!to)
    throw new CarepathError('invalidArgument', 'There is no folder to export to', { next: 'Name one: --to DIR.' })
  const settings = readSettings()
  keepPrivate(settings, { isPublishing: false })
  const payload = await openReadyPayload(settings)
  const { rows, files } = await exportData(payload, resolve(to))
  say(`Exported ${rows} rows and ${files.length} files to ${resolve(to)}`)
  say('Passwords, second factors and sign-ins stayed behind.')
  await payload.destroy()
}

await run().then(() => process.exit(0), fail)
