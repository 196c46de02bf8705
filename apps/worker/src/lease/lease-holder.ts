import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** This process among all that ever were: numbers of processes are used again. */
const ownId = randomUUID()

/** Who holds a lease, in words that another process on the same machine can look into. */
export function ownHolder(): string {
  return [machine(), process.pid, ownId].join(' ')
}

/** True where the holder's process is known to have ended; of other machines nothing is known. */
export function isGone(holder: string): boolean {
  const [host, boot, pid, id] = holder.split(' ')
  if (`${host} ${boot}` !== machine()) return false
  if (Number(pid) === process.pid) return id !== ownId
  return !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is a process.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A machine from one start to the next. */
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
