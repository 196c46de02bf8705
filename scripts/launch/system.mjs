import { Child } from './child.mjs'
import { node, workerFolder } from './parts.mjs'
import { isServed, isWorkerReady, stopped, waitUntil } from './readiness.mjs'
import { run } from './run.mjs'
import { partsEnv, root } from './settings.mjs'
import { welcome } from './welcome.mjs'

/**
 * @typedef {import('./parts.mjs').Parts} Parts
 * @typedef {import('./progress.mjs').Progress} Progress
 * @typedef {import('./settings.mjs').Settings} Settings
 */

/**
 * Builds what changed since the last build.
 *
 * @param {Progress} progress
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} packages all, unless named
 */
export async function build(progress, env, packages = []) {
  const filters = packages.map((name) => `--filter=${name}`)
  await progress.stage('Build', (say) =>
    run('build', ['turbo', 'run', 'build', '--output-logs=new-only', ...filters], {
      cwd: root,
      env,
      say: (line) => say(line.replace(/^@carepath\/([\w-]+):build:/u, '$1:')),
    }),
  )
}

/**
 * Starts the parts of the system and stays until one ends, which none does by itself.
 *
 * @param {Progress} progress
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} toolEnv
 * @param {Parts} parts
 * @param {{ print?: (name: string, line: string) => void }} [output] Gets each line that a part prints.
 */
export async function serve(progress, settings, toolEnv, parts, { print } = {}) {
  const env = { ...partsEnv(settings, toolEnv), CAREPATH_LAUNCHER_PID: String(process.pid) }
  const prepare = node('src/cli/prepare.ts')
  await progress.stage('Prepare', (say) => run('prepare', prepare, { cwd: workerFolder, env, say }))

  const start = (/** @type {keyof Parts} */ name) => {
    const { command, cwd, env: own } = parts[name]
    const onLine = (/** @type {string} */ line) => print?.(name, line)
    return new Child(name, command, { cwd, env: { ...env, ...own }, logDir: settings.logDir, onLine })
  }
  const worker = start('worker')
  const site = start('site')
  const cms = start('cms')

  const host = toUrlHost(settings)
  // Asked for at once, so that it gets ready on the other core while the worker publishes.
  const admin = waitUntil(cms, () => isServed(`http://${host}:${settings.cms.port}/admin`))
  admin.catch(() => undefined) // the stage that waits for it reports the error
  await progress.stage('Publish', (say) => waitUntil(worker, () => isWorkerReady(settings.workerUrl), say))
  await progress.stage('Site', () => waitUntil(site, () => isServed(`http://${host}:${settings.site.port}/`)))
  await progress.stage('Admin', () => admin)
  progress.print(welcome(settings))

  const ends = [worker, site, cms].map(async (part) => ({ part, outcome: await part.exited }))
  const { part, outcome } = await Promise.race(ends)
  throw stopped(part, outcome)
}

/** An address that listens everywhere is reached as localhost. @param {Settings} settings */
function toUrlHost({ host }) {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
