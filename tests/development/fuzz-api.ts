import { writeFile } from 'node:fs/promises'
import { readArguments } from '@carepath/command-line'
import { fuzzApi } from '@carepath/content/tests/fuzz/commands.mjs'
import { runFuzz } from '@carepath/content/tests/fuzz/run-fuzz.ts'
import { startSystem } from '@carepath/journey/running-system'
import { runUnderLoad, unlimited } from './under-load/run-under-load.ts'

/** `npm run -s fuzz:api -- [--requests 10000] [--seed N] [--database URL] [--json FILE] [--server --clients 30 --seconds 90]` */
const {
  requests,
  seed = Date.now() % 1_000_000,
  database,
  json,
  server,
  clients,
  seconds,
} = readArguments(fuzzApi).values
const say = (line: string) => process.stderr.write(`${line}\n`)

const { counts, faults } = server ? await fuzzServer() : await fuzzInProcess()
for (const [name, value] of Object.entries(counts))
  process.stdout.write(`${name.padEnd(15)} ${JSON.stringify(value)}\n`)
if (json) await writeFile(json, `${JSON.stringify(counts, null, 2)}\n`)
for (const [name, lines] of Object.entries(faults)) {
  if (lines.length === 0) continue
  say(`${name}, with --seed ${seed}:\n${lines.slice(0, 30).join('\n')}`)
  process.exitCode = 1
}

interface Outcome {
  counts: Record<string, unknown>
  faults: Record<string, string[]>
}

async function fuzzInProcess(): Promise<Outcome> {
  const found = await runFuzz({ requests, seed, database, say })
  const { serverErrors, storedRefusals, loggedStacks } = found
  return {
    counts: {
      ...{ requests: found.requests, byStatus: found.byStatus, serverErrors: serverErrors.length },
      ...{ storedRefusals: storedRefusals.length, loggedStacks: loggedStacks.length },
    },
    faults: {
      'Errors of the server': serverErrors,
      'Refused and stored': storedRefusals,
      'Stacks in the log': loggedStacks,
    },
  }
}

async function fuzzServer(): Promise<Outcome> {
  const { system, stop } = await startSystem({ settings: unlimited })
  try {
    const { fuzz, load } = await runUnderLoad(system, { seed, clients, seconds, say })
    return {
      counts: {
        ...{ requests: fuzz.requests, byStatus: fuzz.byStatus, serverErrors: fuzz.serverErrors.length },
        load: {
          ...load,
          lost: load.lost.length,
          serverErrors: load.serverErrors.length,
          siteDown: load.siteDown.length,
        },
      },
      faults: {
        'Errors of the server': [...fuzz.serverErrors, ...load.serverErrors],
        'Acknowledged and lost': load.lost,
        'The public site answered otherwise than 200': load.siteDown,
      },
    }
  } finally {
    await stop()
  }
}
