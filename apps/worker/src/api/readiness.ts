import type { Payload } from 'payload'
import { checkWritable } from '@carepath/content/records/health/check-writable.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { diskRoom, isDiskNearlyFull, megabyte } from '@carepath/content/limits/disk-room.ts'
import type { WorkerState } from './worker-state.ts'

/**
 * What keeps the worker from its work at this moment, in plain words; nothing where it is ready. A worker that waits behind
 * another is ready to take over.
 */
export async function describeReadiness(payload: Payload, state: WorkerState): Promise<string[]> {
  const database = await checkWritable(payload).then(
    () => undefined,
    () => 'The database can’t be written.',
  )
  const problems = [database, await describeDisk(payload), ...state.problems()]
  return problems.filter((problem) => problem !== undefined)
}

/** Told before anything fails: by now publishing is refused, and a recall still finds room. */
async function describeDisk(payload: Payload): Promise<string | undefined> {
  const settings = getSettings(payload)
  if (!(await isDiskNearlyFull(settings))) return undefined
  const [free, reserve] = [(await diskRoom(settings)).free, settings.diskReserveBytes].map((bytes) =>
    Math.floor(bytes / megabyte),
  )
  return `The disk is nearly full: ${free} MB are free, and publishing leaves ${reserve} MB. Make room, or lower DISK_RESERVE_MB.`
}
