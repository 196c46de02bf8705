import { writeFile } from 'node:fs/promises'
import { readArguments } from '@carepath/command-line'
import { readSettings } from '@carepath/content/config/env.ts'
import { noteHead } from '@carepath/content/evidence/noted-heads.ts'
import { verifyEvidence, type EvidenceCheck } from '@carepath/content/evidence/verify-evidence.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { evidenceVerify } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'

/** So many lines are printed; the file of `--json` has all. */
const maxLines = 20

/** `npm run -s evidence:verify -- [--json FILE]` checks the chain of the evidence log; exit code 1 where it is damaged. */
async function verify(): Promise<number> {
  const { json } = readArguments(evidenceVerify).values
  const settings = readSettings()
  const payload = await openReadyPayload(settings)
  const check = await verifyEvidence(payload)
  if (check.damagedFrom === null) await noteHead(payload)
  await payload.destroy()
  if (json) await writeFile(json, `${JSON.stringify(check, null, 2)}\n`)
  printCheck(check)
  return check.damagedFrom === null ? 0 : 1
}

function printCheck({ entries, damagedFrom, damages }: EvidenceCheck): void {
  if (damagedFrom === null) {
    say(`Nothing is damaged: ${entries} entries, each as it was written and in its place.`)
    return
  }
  say(`The evidence log is damaged from entry ${damagedFrom} on (${entries} entries are there):`)
  for (const { kind, message } of damages.slice(0, maxLines)) say(`  ${kind.padEnd(9)}  ${message}`)
  if (damages.length > maxLines)
    say(`  … and ${damages.length - maxLines} more: write them to a file with --json FILE.`)
}

await verify().then((code) => process.exit(code), fail)
