import { Child } from './child.mjs'
import { LaunchError, readSettings } from './settings.mjs'

/**
 * Runs one command until it ends. Its output goes to its log, and to the terminal only where it fails.
 *
 * @param {string} name
 * @param {string[]} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, say?: (detail: string) => void }} options
 */
export async function run(name, command, { cwd, env, say }) {
  const child = new Child(name, command, {
    cwd,
    env,
    logDir: readSettings(process.env).logDir,
    onLine: () => say?.(child.lastLine),
  })
  const outcome = await child.exited
  if (outcome === 0) return
  throw new LaunchError(`${name} failed (${outcome}):\n${child.lastLines}`, `The whole of it is in ${child.logFile}.`)
}
