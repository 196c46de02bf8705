import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/**
 * Locks a SQLite file as another program does, such as a backup. It is a process of its own: the locks of two connections of
 * one process don't stop each other. Returns what lets go of it.
 */
export async function lockDatabase(file: string): Promise<() => Promise<void>> {
  const locker = spawn(process.execPath, [join(import.meta.dirname, 'hold-lock.mjs'), file])
  await once(locker.stdout, 'data')
  return async () => {
    if (locker.exitCode !== null) return
    locker.stdin.end()
    await once(locker, 'exit')
  }
}
