import { writeFile } from 'node:fs/promises'
import { readArguments } from '@carepath/command-line'
import { readSettings } from '@carepath/content/config/env.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import type { SiteCheck } from '@carepath/content/outbox/verification.ts'
import { differenceCount } from '../verify/check-site.ts'
import { verifySite } from '../verify/verify-site.ts'
import { withLeader } from '../lead/with-leader.ts'
import { siteVerify } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'

/** `npm run -s site:verify -- [--repair] [--json FILE]` compares the live site with the database; exit code 1 where they differ, or where live words are signed by nobody. */
async function verify(): Promise<number> {
  const { repair: isRepairing, json } = readArguments(siteVerify).values
  const settings = readSettings()
  const payload = await openReadyPayload(settings)
  const verification = await withLeader(payload, {
    task: 'verify',
    request: { isRepairing },
    runHere: (leader) => verifySite(leader, { isRepairing, isPublishing: false, runExclusive: (task) => task() }),
  })
  if (json) await writeFile(json, `${JSON.stringify(verification, null, 2)}\n`)
  printCheck(verification.found)
  if (verification.repaired) {
    say('\nAfter the repair:')
    printCheck(verification.repaired)
  }
  await payload.destroy()
  const last = verification.repaired ?? verification.found
  return differenceCount(last) === 0 && last.unsigned.length === 0 ? 0 : 1
}

function printCheck(check: SiteCheck): void {
  const { documents, files, unsigned, unpublishable, pinnedTo, documentCount } = check
  if (pinnedTo !== null)
    say(`The site is pinned to release ${pinnedTo}: it is compared with that release, not with the database.`)
  for (const { type, id, title, locale } of unsigned)
    say(`Live without a signature in force: ${type} “${title}” (${locale})  ${type}/${id}`)
  for (const { title, message } of unpublishable) say(`Can’t be published: ${title}. ${message}`)
  if (differenceCount(check) === 0) {
    say(`What is live is as it should be: ${documentCount} documents, counted in each language, and every file.`)
    if (unpublishable.length > 0)
      say(`Not live, or live as it was before: ${unpublishable.length} published documents, which are named above.`)
    return
  }
  say(`The live site differs: ${documents.length} documents and ${files.length} files are not as they should be.`)
  for (const { document, title, locale, kind } of documents)
    say(`  ${kind.padEnd(9)}  ${title} (${locale})  ${document}`)
  for (const { file, kind, document } of files) say(`  ${kind.padEnd(9)}  ${file}  ${document ?? ''}`.trimEnd())
}

await verify().then((code) => process.exit(code), fail)
