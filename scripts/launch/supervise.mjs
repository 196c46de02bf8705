import { waitUntil } from './readiness.mjs'

/**
 * @typedef {import('./child.mjs').Child} Child
 * @typedef {{ firstMs: number, longestMs: number, calmMs: number, manyEnds: number }} BackOff
 */

/** How long a part that ended is left alone: doubled each time until it has run calmly for a while. */
const usualBackOff = { firstMs: 500, longestMs: 60_000, calmMs: 60_000, manyEnds: 5 }

/**
 * Keeps one part running: starts it again when it ends, for as long as the launcher runs. What happens to one part stops no
 * other. A part that ends again and again is reported once, in plain words, and tried more slowly.
 *
 * @param {Child} part
 * @param {{ start: () => Child, isReady: () => Promise<boolean>, isStopping: () => boolean,
 *   say: (line: string, event: import('./log-line.mjs').LaunchEvent, facts: import('./log-line.mjs').Facts) => void,
 *   backOff?: Partial<BackOff> }} options
 */
export async function supervise(part, { start, isReady, isStopping, say, backOff }) {
  const { firstMs, longestMs, calmMs, manyEnds } = { ...usualBackOff, ...backOff }
  let ends = 0
  for (let running = part, startedAt = Date.now(); ;) {
    const outcome = await running.exited
    if (isStopping()) return
    if (Date.now() - startedAt > calmMs) ends = 0
    const waitMs = Math.min(longestMs, firstMs * 2 ** ends)
    ends += 1
    const program = part.name
    const again = `it is started again in ${waitMs / 1000} s. Its log: ${running.logFile}`
    say(`The ${program} ended (${outcome}): ${again}`, 'part-ended', { program, signal: String(outcome) })
    if (ends === manyEnds)
      say(`The ${program} has ended ${ends} times. Its last lines:\n${running.lastLines}`, 'part-keeps-ending', {
        program,
      })
    await new Promise((resolve) => setTimeout(resolve, waitMs))
    if (isStopping()) return
    startedAt = Date.now()
    running = start()
    void waitUntil(running, isReady).then(
      () => say(`The ${program} runs again.`, 'part-running', { program }),
      () => undefined, // it ended, which is told above, or stays silent, which its log tells
    )
  }
}
