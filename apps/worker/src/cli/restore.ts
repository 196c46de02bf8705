import { readArguments } from '@carepath/command-line'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { keepPrivate } from '@carepath/content/config/private-files.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { CarepathError } from '@carepath/schema'
import { checkBackup, restoreBackup } from '../backup/restore-backup.ts'
import { restore as command } from './commands.mjs'

/** `npm run -s restore -- --from DIR [--verify]` restores a backup into an empty database and data folder, or only checks it. */
async function restore(): Promise<void> {
  const { from, verify } = readArguments(command).values
  if (!from)
    throw new CarepathError('invalidArgument', 'There is no backup to restore', {
      next: 'Name its folder: --from DIR.',
    })
  if (verify) {
    const { files, madeAt } = await checkBackup(from)
    say(`The backup of ${madeAt} is whole: ${files.length} files.`)
    return
  }
  const settings = readSettings()
  keepPrivate(settings, { isPublishing: false })
  await checkDatabase(settings)
  const { files, madeAt } = await restoreBackup(settings, from)
  say(`Restored ${files.length} files of ${madeAt}. Now start Carepath, and run evidence:verify and site:verify.`)
}

await restore().then(() => process.exit(0), fail)
