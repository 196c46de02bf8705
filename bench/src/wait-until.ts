import { setTimeout as pause } from 'node:timers/promises'

/** Waits until it is so, and throws where that takes minutes. */
export async function waitUntil(isTrue: () => Promise<boolean>, patienceMs = 180_000): Promise<void> {
  const begun = performance.now()
  while (!(await isTrue())) {
    if (performance.now() - begun > patienceMs) throw new Error(`not within ${patienceMs / 1000} s`)
    await pause(2)
  }
}
