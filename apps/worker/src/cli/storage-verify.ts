import { readArguments } from '@carepath/command-line'
import { readSettings } from '@carepath/content/config/env.ts'
import { fail } from '@carepath/content/terminal/fail.ts'
import { say } from '@carepath/content/terminal/say.ts'
import { withLeader } from '../lead/with-leader.ts'
import { verifyStorage } from '../tasks/verify-storage.ts'
import { storageVerify } from './commands.mjs'
import { openReadyPayload } from './open-ready-payload.ts'

const words = {
  missing: 'is missing',
  bytes: 'has other bytes',
  headers: 'has other headers',
  'left over': 'is left over',
} as const

/** `npm run -s storage:verify -- [--repair]` compares the bucket with the live site. Exit code 1 where they differ. */
async function verify(): Promise<number> {
  const isRepairing = readArguments(storageVerify).values.repair
  const payload = await openReadyPayload(readSettings())
  const request = { isRepairing }
  const { compared, differences, foreign } = await withLeader(payload, {
    task: 'verifyStorage',
    request,
    runHere: (leader) => verifyStorage(leader, request),
  })
  for (const { key, difference } of differences) say(`${key} ${words[difference]}`)
  if (foreign.length > 0)
    say(
      `Not written by Carepath, and left alone: ${foreign.slice(0, 20).join(', ')}${foreign.length > 20 ? ', …' : ''}`,
    )
  const counted = compared === 1 ? '1 file' : `${compared} files`
  if (differences.length === 0) say(`The bucket is as the live site is: ${counted}.`)
  else
    say(
      `${differences.length} of ${counted} differ.${isRepairing ? ' They are stored again.' : ' Add --repair to store them again.'}`,
    )
  await payload.destroy()
  return differences.length > 0 && !isRepairing ? 1 : 0
}

await verify().then((code) => process.exit(code), fail)
