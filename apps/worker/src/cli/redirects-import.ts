import { readArguments } from '@carepath/command-line'
import { readSettings } from '@carepath/content/config/env.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { importRedirects, type RedirectImport } from '@carepath/content/workflow/redirect-import/import-redirects.ts'
import { CarepathError } from '@carepath/schema'
import { redirectsImport } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'
import { readImportFile } from './read-import-file.ts'

/** So many redirects are printed; the others are counted. */
const maxLines = 50

/** `npm run -s redirects:import -- [--dry-run] FILE.csv`; exit code 1 where nothing could be imported. */
async function run(): Promise<number> {
  const { values, words } = readArguments(redirectsImport)
  const [file, ...others] = words
  if (file === undefined || others.length > 0)
    throw new CarepathError(
      'invalidArgument',
      `There ${words.length === 0 ? 'is no file' : 'are several files'} to import`,
      {
        next: 'Name one CSV file with old and new addresses.',
      },
    )
  const isDryRun = values['dry-run']
  const bytes = await readImportFile(file)
  const settings = readSettings()
  const payload = await openReadyPayload(settings)
  const result = await importRedirects(payload, bytes, { isDryRun })
  await payload.destroy()
  print(result, isDryRun)
  return result.faults.length > 0 ? 1 : 0
}

function print({ added, known, faults }: RedirectImport, isDryRun: boolean): void {
  if (faults.length > 0) {
    say(`Nothing ${isDryRun ? 'would be' : 'was'} imported. Mend these lines first:`)
    for (const { line, message } of faults) say(`  Line ${line}: ${message}`)
    return
  }
  for (const { from, to } of added.slice(0, maxLines)) say(`  ${from} → ${to ?? 'gone'}`)
  if (added.length > maxLines) say(`  … and ${added.length - maxLines} more`)
  say(`${added.length} redirects ${isDryRun ? 'would be added' : 'were added'}, ${known.length} are there already.`)
}

await run().then((code) => process.exit(code), fail)
