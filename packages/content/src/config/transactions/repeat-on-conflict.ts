import { setTimeout as pause } from 'node:timers/promises'
import { isConflict } from './conflict.ts'

const maxAttempts = 6
const maxMs = 15_000

/**
 * Does some work, and does it again as a whole where its transaction was undone since it met another one. `beforeAgain` undoes
 * what an attempt has noted. What is no conflict, or the last of them, is thrown.
 */
export async function repeatOnConflict<T>(work: () => Promise<T>, beforeAgain?: () => Promise<void>): Promise<T> {
  const start = performance.now()
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!isConflict(error) || attempt === maxAttempts || performance.now() - start > maxMs) throw error
    }
    // Of those that have met, one goes first.
    await pause(attempt * 25 * (0.5 + Math.random()))
    await beforeAgain?.()
  }
}
