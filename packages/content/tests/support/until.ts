import { setTimeout as pause } from 'node:timers/promises'

/** Tries a check until it stops throwing; gives up with what it threw last. Works in a test and outside of one. */
export async function until<T>(check: () => Promise<T> | T, { timeoutMs = 60_000, everyMs = 50 } = {}): Promise<T> {
  for (const begun = performance.now(); ;) {
    try {
      return await check()
    } catch (error) {
      if (performance.now() - begun > timeoutMs) throw error
    }
    await pause(everyMs)
  }
}
