import { readArguments } from '@carepath/command-line'
import { readSettings } from '@carepath/content/config/env.ts'
import type { User } from '@carepath/content/model/payload-types.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { importContent, type ContentImport } from '@carepath/content/workflow/content-import/import-content.ts'
import type { ImportFault } from '@carepath/content/workflow/content-import/import-fault.ts'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { contentImport } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'
import { readImportFile } from './read-import-file.ts'

/** `npm run -s content:import -- [--dry-run] [--update] --as ADDRESS FILE.json…`; exit code 1 where nothing could be imported. */
async function run(): Promise<number> {
  const { values, words } = readArguments(contentImport)
  if (words.length === 0) throw invalid('There is no file to import', 'Name one JSON file or more.')
  const isDryRun = values['dry-run']
  if (!isDryRun && values.as === undefined)
    throw invalid(
      'Nobody is named in whose name it is imported',
      'Add --as ADDRESS, the address of an editor’s account.',
    )
  const files = await Promise.all(
    [...new Set(words)].map(async (name) => ({ name, bytes: await readImportFile(name) })),
  )
  const settings = readSettings()
  const payload = await openReadyPayload(settings)
  const user = values.as === undefined ? undefined : await findAccount(payload, values.as)
  const result = await importContent(payload, files, { ...(user ? { user } : {}), isDryRun, mayUpdate: values.update })
  await payload.destroy()
  print(result, isDryRun)
  return result.faults.length > 0 ? 1 : 0
}

async function findAccount(payload: Payload, email: string): Promise<User> {
  const where = { email: { equals: email.trim().toLowerCase() } }
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 1, overrideAccess: true })
  const [user] = docs
  if (!user) throw invalid('Nobody has an account with the address after --as', 'Ask an admin for yours.')
  if (user.isActive !== true) throw invalid('The account after --as is switched off', 'Use one that is active.')
  return user
}

function invalid(message: string, next: string): CarepathError {
  return new CarepathError('invalidArgument', message, { next })
}

function print(
  { created, updated, unchanged, faults, gaps, worthAdding, stays }: ContentImport,
  isDryRun: boolean,
): void {
  if (faults.length > 0) {
    say(
      `Nothing ${isDryRun ? 'would be' : 'was'} imported. Mend ${faults.length === 1 ? 'this' : `these ${faults.length}`} first:`,
    )
    sayFaults(faults)
    return
  }
  sayDocuments(isDryRun ? 'Would be created as drafts' : 'Created as drafts', created)
  sayDocuments(isDryRun ? 'Would be updated' : 'Updated', updated)
  sayDocuments('There already, just so', unchanged)
  if (stays.length > 0) {
    say('\nThe files say nothing of fields that earlier files gave:')
    sayFaults(stays)
  }
  sayGaps(gaps, isDryRun)
  if (worthAdding.length === 0) return
  say('\nNothing keeps them from being published without it, but readers would miss:')
  sayFaults(worthAdding)
}

function sayGaps(gaps: ContentImport['gaps'], isDryRun: boolean): void {
  if (gaps.length === 0) {
    say('Nothing keeps them from being published once a clinician has signed them.')
    return
  }
  say(
    `\nThey ${isDryRun ? 'would be' : 'are'} drafts. Before they can be published, fix ${gaps.length === 1 ? 'this' : `these ${gaps.length}`}:`,
  )
  sayFaults(gaps)
  if (gaps.some(({ allowableRule }) => allowableRule !== undefined)) say(allowWords)
}

const allowWords =
  '\nWhere a rule is wrong about true words, a clinician may allow them on the document’s form, with a reason.'

function sayDocuments(heading: string, documents: ContentImport['created']): void {
  if (documents.length === 0) return
  say(`${heading} (${documents.length}):`)
  for (const { kind, title } of documents) say(`  ${kind}: ${title}`)
}

/** Line and column first, as editors make links of them. */
function sayFaults(faults: readonly ImportFault[]): void {
  for (const { file, line, column, field, message } of faults)
    say(`  ${file}:${line}:${column} ${field ? `${field}: ` : ''}${message}`)
}

await run().then((code) => process.exit(code), fail)
