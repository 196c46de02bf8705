import { LaunchError } from './settings.mjs'

/** @typedef {import('./child.mjs').Child} Child */

/**
 * A part that prints nothing for `silenceMs` does not get ready any more, unless it has computed for `workMs` meanwhile: to write a
 * release of many thousand pages takes a busy machine minutes. After `busyMs` it is taken for one that never ends.
 */
const patience = { silenceMs: 60_000, workMs: 1000, busyMs: 15 * 60_000 }

/**
 * Waits until the part is ready, for as long as it prints something now and then, or works.
 *
 * @param {Child} part
 * @param {() => Promise<boolean>} isReady
 * @param {(detail: string) => void} [say]
 * @param {typeof patience} [limits]
 */
export async function waitUntil(part, isReady, say, { silenceMs, workMs, busyMs } = patience) {
  /** @type {number | string | undefined} */
  let outcome
  void part.exited.then((value) => (outcome = value))
  const since = Date.now()
  const lastSeen = () => Math.max(since, part.lastOutputAt)
  let sign = { printedAt: lastSeen(), at: lastSeen(), computedMs: part.computedMs ?? 0 }
  while (Date.now() - lastSeen() < busyMs) {
    if (outcome !== undefined) throw stopped(part, outcome)
    if (await isReady()) return
    say?.(part.lastLine)
    const computedMs = part.computedMs ?? 0
    if (sign.printedAt !== lastSeen()) sign = { printedAt: lastSeen(), at: lastSeen(), computedMs }
    else if (Date.now() - sign.at >= silenceMs) {
      if (computedMs - sign.computedMs < workMs) break
      sign = { ...sign, at: Date.now(), computedMs }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const silence = Math.round((Date.now() - lastSeen()) / 1000)
  throw new LaunchError(
    `The ${part.name} is not ready and has printed nothing for ${silence} s. Its last lines:\n${part.lastLines}`,
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
  const status = await statusOf(url)
  return status !== undefined && status < 400
}

/**
 * The public site serves what there is. Of a new clinic that is nothing yet: it answers 503 until the first document is
 * published, which nobody can do before the system has started.
 *
 * @param {string} url
 */
export async function isSiteServed(url) {
  const status = await statusOf(url)
  return status !== undefined && (status < 400 || status === 503)
}

/** @param {string} url */
async function statusOf(url) {
  const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
  await response?.body?.cancel()
  return response?.status
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
