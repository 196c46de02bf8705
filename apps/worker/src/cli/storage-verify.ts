import { readArguments } from '@carepath/command-line'
import { readSettings } from '@carepath/content/config/env.ts'
import type { WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
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

/**
 * `npm run -s storage:verify -- [--repair]` compares the buckets with the live site and the uploads. Exit code 1 where they differ, or
 * where something is still missing.
 */
async function verify(): Promise<number> {
  const isRepairing = readArguments(storageVerify).values.repair
  const payload = await openReadyPayload(readSettings())
  const request = { isRepairing }
  const { site, uploads } = await withLeader(payload, {
    task: 'verifyStorage',
    request,
    runHere: (leader) => verifyStorage(leader, request),
  })
  const isSiteFine = !site || saySite(site, isRepairing)
  const areUploadsFine = !uploads || sayUploads(uploads, isRepairing)
  await payload.destroy()
  return isSiteFine && areUploadsFine ? 0 : 1
}

type Verified = WorkerResponse<'verifyStorage'>

function saySite({ compared, differences, foreign }: NonNullable<Verified['site']>, isRepairing: boolean): boolean {
  for (const { key, difference } of differences) say(`${key} ${words[difference]}`)
  if (foreign.length > 0)
    say(
      `Not written by Carepath, and left alone: ${foreign.slice(0, 20).join(', ')}${foreign.length > 20 ? ', …' : ''}`,
    )
  if (differences.length === 0) say(`The bucket is as the live site is: ${counted(compared)}.`)
  else
    say(
      `${differences.length} of ${counted(compared)} differ.${isRepairing ? ' They are stored again.' : ' Add --repair to store them again.'}`,
    )
  return differences.length === 0 || isRepairing
}

function sayUploads({ compared, missing, repaired }: NonNullable<Verified['uploads']>, isRepairing: boolean): boolean {
  const lost = missing.filter((name) => !repaired.includes(name))
  for (const name of lost) say(`media/${name} is missing`)
  if (repaired.length > 0) say(`Stored from the data folder: ${counted(repaired.length)} of uploads.`)
  if (lost.length === 0) say(`The bucket has all uploads: ${counted(compared)}.`)
  else if (isRepairing)
    say(`${counted(lost.length)} of uploads are nowhere: restore a backup, or upload those pictures and videos again.`)
  else
    say(
      `${lost.length} of ${counted(compared)} of uploads are missing. Add --repair to store those that are in data/media.`,
    )
  return lost.length === 0
}

const counted = (count: number): string => (count === 1 ? '1 file' : `${count} files`)

await verify().then((code) => process.exit(code), fail)
