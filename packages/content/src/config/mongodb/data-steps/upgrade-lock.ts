import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoServerError, type Collection, type Db } from 'mongodb'

interface Lock {
  _id: string
  owner: string
  /** A process that died doesn't renew its lock. */
  until: Date
}

export interface LockTimes {
  /** How long a lock holds without being renewed. */
  holdMs: number
  /** Pause between two attempts to take it. */
  retryMs: number
}

const lockId = 'upgrade'

/** Does some work while no other process upgrades the same database; waits for one that does. */
export async function withUpgradeLock<Result>(
  db: Db,
  work: () => Promise<Result>,
  { holdMs, retryMs }: LockTimes = { holdMs: 30_000, retryMs: 500 },
): Promise<Result> {
  const locks = db.collection<Lock>('upgrade-locks')
  const owner = randomUUID()
  while (!(await take(locks, owner, holdMs))) await sleep(retryMs)
  const renewal = setInterval(() => {
    // A failed renewal shows as a failure of the work, which needs the same server.
    locks.updateOne({ _id: lockId, owner }, { $set: { until: new Date(Date.now() + holdMs) } }).catch(() => undefined)
  }, holdMs / 3)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    await locks.deleteOne({ _id: lockId, owner })
  }
}

async function take(locks: Collection<Lock>, owner: string, holdMs: number): Promise<boolean> {
  await locks.deleteOne({ _id: lockId, until: { $lt: new Date() } })
  try {
    await locks.insertOne({ _id: lockId, owner, until: new Date(Date.now() + holdMs) })
    return true
  } catch (error) {
    const isHeld = error instanceof MongoServerError && error.code === 11_000
    if (!isHeld) throw error
    return false
  }
}
