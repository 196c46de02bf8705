import { setTimeout as pause } from 'node:timers/promises'

/** Waits until the condition is true; throws after the timeout. */
export async function waitUntil(isTrue: () => Promise<boolean>, patienceMs = 180_000): Promise<void> {
  const begun = performance.now()
  while (!(await isTrue())) {
    if (performance.now() - begun > patienceMs)
      throw new Error(`The condition was not true within ${patienceMs / 1000} s`)
    await pause(2)
  }
}
