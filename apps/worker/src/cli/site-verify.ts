import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkDatabase } from '@carepath/content/config/database-preflight.ts'
import { readSettings } from '@carepath/content/config/env.ts'
import { openPayload } from '@carepath/content/open-payload.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { differenceCount, type SiteCheck } from '../verify/check-site.ts'
import { verifySite, type Verification } from '../verify/verify-site.ts'
import { withLeader } from '../lead/with-leader.ts'

/** `npm run -s site:verify -- [--repair] [--json FILE]` compares what is live with the database; exit code 1 where they differ. */
async function verify(): Promise<number> {
  const options = { repair: { type: 'boolean', default: false }, json: { type: 'string' } } as const
  const { repair: isRepairing, json } = parseArgs({ options }).values
  const settings = readSettings()
  await checkDatabase(settings)
  const payload = await openPayload(settings)
  const verification = await withLeader<Verification>(payload, {
    name: 'verify',
    body: { isRepairing },
    runHere: (leader) => verifySite(leader, { isRepairing, isPublishing: false, runExclusive: (work) => work() }),
  })
  if (json) await writeFile(json, `${JSON.stringify(verification, null, 2)}\n`)
  tell(verification.found)
  if (verification.repaired) {
    say('\nAfter the repair:')
    tell(verification.repaired)
  }
  await payload.destroy()
  return differenceCount(verification.repaired ?? verification.found) === 0 ? 0 : 1
}

function tell(check: SiteCheck): void {
  const { documents, files, unpublishable, pinnedTo, documentCount } = check
  if (pinnedTo !== null)
    say(`The site is held at release ${pinnedTo}: it is compared with that, not with the database.`)
  for (const { title, message } of unpublishable) say(`Kept back: ${title}. ${message}`)
  if (differenceCount(check) === 0) {
    say(`What is live is what it should be: ${documentCount} documents, counted in each language, and every file.`)
    return
  }
  say(`What is live is not what it should be: ${documents.length} documents and ${files.length} files differ.`)
  for (const { document, title, locale, kind } of documents)
    say(`  ${kind.padEnd(9)}  ${title} (${locale})  ${document}`)
  for (const { file, kind, document } of files) say(`  ${kind.padEnd(9)}  ${file}  ${document ?? ''}`.trimEnd())
}

await verify().then((code) => process.exit(code), fail)
