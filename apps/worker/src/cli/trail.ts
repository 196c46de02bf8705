import { writeFile } from 'node:fs/promises'
import { readArguments } from '@carepath/command-line'
import { CarepathError } from '@carepath/schema'
import { readSettings } from '@carepath/content/config/env.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { parseInstant, parsePagePath } from '@carepath/content/workflow/trail/parse-question.ts'
import { loadPageEvidence } from '@carepath/content/workflow/trail/page-evidence.ts'
import { renderSubstantiation } from '@carepath/content/workflow/trail/substantiation-file.ts'
import { formatEvidence, toEvidenceJson } from '@carepath/content/workflow/trail/format-evidence.ts'
import { trail } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'

/**
 * `npm run -s trail -- --path /side-effects/nausea/ --at 2026-11-20T10:00Z` prints what that page said at that moment,
 * who had approved it and on which sources. `--html FILE` writes the page's exact bytes, `--substantiation FILE` writes
 * what backs its claims; `--json` prints JSON.
 */
async function printTrail(): Promise<void> {
  const { path, at, html, substantiation, json } = readArguments(trail).values
  const settings = readSettings()
  const question = { path: parsePagePath(path), at: parseInstant(at, settings.clinicTimeZone) }
  const payload = await openReadyPayload(settings)
  const evidence = await loadPageEvidence(payload, question)
  await payload.destroy()
  if (!evidence) {
    throw new CarepathError(
      'invalidArgument',
      `There was no page at ${question.path} at ${question.at.toISOString()}`,
      {
        next: 'Check the address, with a slash at both ends, and the time zone of the instant.',
      },
    )
  }
  if (html) await writeFile(html, evidence.html)
  if (substantiation) await writeFile(substantiation, renderSubstantiation(evidence))
  say(json ? JSON.stringify(toEvidenceJson(evidence), null, 2) : formatEvidence(evidence).trimEnd())
}

await printTrail().catch(fail)
