import { LaunchError } from './settings.mjs'

/** @typedef {import('./child.mjs').Child} Child */

/** A part that prints nothing for so long does not get ready any more. */
const silenceMs = 60_000

/**
 * Waits until the part is ready, for as long as it prints something now and then.
 *
 * @param {Child} part
 * @param {() => Promise<boolean>} isReady
 * @param {(detail: string) => void} [say]
 */
export async function waitUntil(part, isReady, say) {
  /** @type {number | string | undefined} */
  let outcome
  void part.exited.then((value) => (outcome = value))
  const since = Date.now()
  while (Date.now() - Math.max(since, part.lastOutputAt) < silenceMs) {
    if (outcome !== undefined) throw stopped(part, outcome)
    if (await isReady()) return
    say?.(part.lastLine)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new LaunchError(
    `The ${part.name} is not ready and has printed nothing for ${silenceMs / 1000} s. Its last lines:\n${part.lastLines}`,
    `The whole of it is in ${part.logFile}.`,
  )
}

/**
 * The worker has started, and it either leads or waits behind another that does.
 *
 * @param {string} url
 */
export async function isWorkerReady(url) {
  const response = await fetch(`${url}/health`).catch(() => undefined)
  if (!response?.ok) return false
  const { status } = /** @type {{ status: string }} */ (await response.json())
  return status !== 'starting'
}

/** @param {string} url */
export async function isServed(url) {
  const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
  await response?.body?.cancel()
  return response !== undefined && response.status < 400
}

/**
 * @param {Child} part
 * @param {number | string} outcome
 */
function stopped(part, outcome) {
  return new LaunchError(
    `The ${part.name} stopped by itself (${outcome}). Its last lines:\n${part.lastLines}`,
    `The whole of it is in ${part.logFile}.`,
  )
}
