import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { isRunning } from '@carepath/content/config/is-running.ts'

/** Tells this process from every other one: the system uses the numbers of ended processes again. */
const ownId = randomUUID()

/** Names this process as the holder of a lease, so that another process on the same machine can check whether it still runs. */
export function ownHolder(): string {
  return [machine(), process.pid, ownId].join(' ')
}

/** True where the holder's process is known to have ended. Nothing is known of processes on other machines. */
export function isGone(holder: string): boolean {
  const [host, boot, pid, id] = holder.split(' ')
  if (`${host} ${boot}` !== machine()) return false
  if (Number(pid) === process.pid) return id !== ownId
  return !isRunning(Number(pid))
}

/** Names a machine between two of its starts. */
function machine(): string {
  return `${hostname()} ${bootId()}`
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return 'unknown'
  }
}
