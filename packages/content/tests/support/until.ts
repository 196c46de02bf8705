import { setTimeout as pause } from 'node:timers/promises'

/** Repeats a check until it stops throwing; after a while throws its last error. Works inside and outside of tests. */
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
