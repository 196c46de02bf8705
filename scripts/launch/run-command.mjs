import { killAll, stopAll } from './child.mjs'
import { Progress } from './progress.mjs'
import { LaunchError } from './settings.mjs'

/** npm passes a terminal's Ctrl-C on, so that one press may arrive twice. */
const samePressMs = 500

/**
 * Runs a command: a signal stops all that it started, and an error that a person can mend is printed without a stack.
 *
 * @param {NodeJS.WriteStream} stream shows the progress
 * @param {(progress: Progress) => Promise<number | void>} work returns the exit code
 * @param {number} stoppedCode the exit code after a signal
 * @param {{ isJson?: boolean }} [format] of the progress
 */
export async function runCommand(stream, work, stoppedCode = 130, format = {}) {
  const progress = new Progress(stream, format)
  let stoppedAt = 0

  const stop = async () => {
    if (stoppedAt && Date.now() - stoppedAt < samePressMs) return
    if (stoppedAt) {
      killAll()
      process.exit(1)
    }
    stoppedAt = Date.now()
    progress.print('\nStopping …', 'stopping')
    await stopAll()
    progress.print('Stopped.', 'stopped')
    process.exit(stoppedCode)
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void stop())
  stopWithoutParent(stop)

  try {
    const code = await work(progress)
    process.exitCode = code ?? 0
  } catch (error) {
    if (stoppedAt) return
    progress.print(explain(error), 'failed', problemOf(error))
    await stopAll()
    process.exitCode = 1
  }
}

/** The message and the advice of an error that a person can mend; the stack of any other. @param {unknown} error */
export function explain(error) {
  if (error instanceof LaunchError)
    return `
${error.message}

${error.next}`
  return String(error instanceof Error ? error.stack : error)
}

/** What a person can mend, without what a part has printed. @param {unknown} error */
function problemOf(error) {
  return error instanceof LaunchError ? { problem: `${error.message.split('\n', 1)[0] ?? ''} ${error.next}` } : {}
}

/** Stops when npm is gone: killed with SIGKILL, npm passes no signal on. @param {() => Promise<void>} stop */
function stopWithoutParent(stop) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    void stop()
  }, 1000)
  timer.unref()
}
