import { Child, isStopping } from './child.mjs'
import { node, workerFolder } from './parts.mjs'
import { isServed, isSiteServed, isWorkerReady, waitUntil } from './readiness.mjs'
import { run } from './run.mjs'
import { partsEnv, root } from './settings.mjs'
import { supervise } from './supervise.mjs'
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
 * Starts the parts of the system and keeps them running until a signal.
 *
 * @param {Progress} progress
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} toolEnv
 * @param {Parts} parts
 * @param {{ print?: (name: string, line: string) => void }} [output] Gets each line that a part prints.
 */
export async function serve(progress, settings, toolEnv, parts, { print } = {}) {
  const env = { ...partsEnv(settings, toolEnv), CAREPATH_LAUNCHER_PID: String(process.pid) }
  const host = toUrlHost(settings)
  const start = (/** @type {keyof Parts} */ name) => {
    const { command, cwd, env: own } = parts[name]
    const onLine = (/** @type {string} */ line) => print?.(name, line)
    return new Child(name, command, { cwd, env: { ...env, ...own }, logDir: settings.logDir, onLine })
  }
  const isReady = {
    worker: () => isWorkerReady(settings.workerUrl),
    site: () => isSiteServed(`http://${host}:${settings.site.port}/`),
    cms: () => isServed(`http://${host}:${settings.cms.port}/admin`),
  }
  const keepRunning = (/** @type {keyof Parts} */ name, /** @type {Child} */ part) =>
    supervise(part, {
      start: () => start(name),
      isReady: isReady[name],
      isStopping,
      say: (line, event, facts) => progress.print(line, event, facts),
    })

  // What is live is served whatever happens to the rest, from the first second on.
  const site = start('site')
  const siteKept = keepRunning('site', site)
  const prepare = node('src/cli/prepare.ts')
  await progress.stage('Prepare', (say) => run('prepare', prepare, { cwd: workerFolder, env, say }))

  const worker = start('worker')
  const cms = start('cms')
  // Asked for at once, so that it gets ready on the other core while the worker publishes.
  const admin = waitUntil(cms, isReady.cms)
  admin.catch(() => undefined) // the stage that waits for it reports the error
  await progress.stage('Publish', (say) => waitUntil(worker, isReady.worker, say))
  await progress.stage('Site', () => waitUntil(site, isReady.site))
  await progress.stage('Admin', () => admin)
  progress.print(welcome(settings), 'ready')

  await Promise.all([siteKept, keepRunning('worker', worker), keepRunning('cms', cms)])
}

/** An address that listens everywhere is reached as localhost. @param {Settings} settings */
function toUrlHost({ host }) {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
