import { readArguments } from '@carepath/command-line'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { keepPrivate } from '@carepath/content/config/private-files.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { CarepathError } from '@carepath/schema'
import { makeBackup } from '../backup/make-backup.ts'
import { backup } from './commands.mjs'

/** `npm run -s backup -- --to DIR [--keep N]` backs up everything that can't be made again, while people work. */
async function backUp(): Promise<void> {
  const { to, keep } = readArguments(backup).values
  if (!to)
    throw new CarepathError('invalidArgument', 'There is no folder to back up to', {
      next: 'Name one, best on another disk: --to DIR.',
    })
  if (keep !== undefined && !(Number.isInteger(keep) && keep >= 1))
    throw new CarepathError('invalidArgument', '--keep says how many backups to keep', { next: 'Name 1 or more.' })
  const settings = readSettings()
  keepPrivate(settings, { isPublishing: false })
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  const { folder, manifest, deleted } = await makeBackup(payload, { to, ...(keep === undefined ? {} : { keep }) })
  const megabytes = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20
  say(`Backed up ${manifest.files.length} files, ${megabytes.toFixed(1)} MB, to ${folder}`)
  if (!manifest.isOfOneMoment)
    say('This MongoDB server has no transactions: what was saved meanwhile may be in the backup in part.')
  for (const name of deleted) say(`Deleted the backup ${name}.`)
  await payload.destroy()
}

await backUp().then(() => process.exit(0), fail)
