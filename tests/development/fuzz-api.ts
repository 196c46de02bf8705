import { writeFile } from 'node:fs/promises'
import { readArguments } from '@carepath/command-line'
import { fuzzApi } from './commands.mjs'
import { runFuzz } from './run-fuzz.ts'

/** `npm run -s fuzz:api -- [--requests 10000] [--seed N] [--database URL] [--json FILE]` */
const { requests, seed = Date.now() % 1_000_000, database, json } = readArguments(fuzzApi).values
const say = (line: string) => process.stderr.write(`${line}\n`)
const found = await runFuzz({ requests, seed, database, say })
const counts = {
  requests: found.requests,
  byStatus: found.byStatus,
  serverErrors: found.serverErrors.length,
  storedRefusals: found.storedRefusals.length,
  loggedStacks: found.loggedStacks.length,
}
for (const [name, value] of Object.entries(counts))
  process.stdout.write(`${name.padEnd(15)} ${typeof value === 'object' ? JSON.stringify(value) : value}\n`)
if (json) await writeFile(json, `${JSON.stringify(counts, null, 2)}\n`)
for (const [name, lines] of Object.entries({
  'Errors of the server': found.serverErrors,
  'Refused and stored': found.storedRefusals,
  'Stacks in the log': found.loggedStacks,
})) {
  if (lines.length === 0) continue
  say(`${name}, with --seed ${seed}:\n${lines.slice(0, 30).join('\n')}`)
  process.exitCode = 1
}
