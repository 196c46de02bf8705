import path from 'node:path'
import { Child } from './child.mjs'
import { run } from './run.mjs'
import { LaunchError, partsEnv, root } from './settings.mjs'
import { welcome } from './welcome.mjs'

/**
 * @typedef {import('./progress.mjs').Progress} Progress
 * @typedef {import('./settings.mjs').Settings} Settings
 */

const cmsFolder = path.join(root, 'apps/cms')
const workerFolder = path.join(root, 'apps/worker')
const siteServerFolder = path.join(root, 'apps/site-server')
const preload = ['--import', path.join(root, 'scripts/launch/stop-with-parent.mjs')]
/** A part that is at work says so now and then. */
const silenceMs = 60_000

/**
 * What a publisher runs with. Each page it renders leaves much behind that dies at once; Node would give that a hundred
 * megabytes of room and not hand them back. What a large release leaves behind the worker itself asks back.
 */
export const workerFlags = ['--max-semi-space-size=8', '--expose-gc']

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
 * Starts the built system and stays until a part ends, which none does by itself.
 *
 * @param {Progress} progress
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} toolEnv
 */
export async function serve(progress, settings, toolEnv) {
  const env = { ...partsEnv(settings, toolEnv), CAREPATH_LAUNCHER_PID: String(process.pid) }
  const { logDir } = settings
  const node = /** @param {string[]} args */ (...args) => ['node', ...preload, ...args]

  await progress.stage('Prepare', (say) => run('prepare', node('src/cli/prepare.ts'), { cwd: workerFolder, env, say }))

  const worker = new Child('worker', node(...workerFlags, 'src/main.ts'), { cwd: workerFolder, env, logDir })
  const site = new Child('site', node('src/main.ts'), { cwd: siteServerFolder, env, logDir })
  const next = node('node_modules/next/dist/bin/next', 'start', '-H', settings.host, '-p', String(settings.cms.port))
  const cms = new Child('cms', next, { cwd: cmsFolder, env, logDir })
  const parts = [worker, site, cms]

  const here = urlHost(settings)
  // Asked for at once, so that it gets ready on the other core while the worker publishes.
  const admin = until(cms, () => isServed(`http://${here}:${settings.cms.port}/admin`))
  admin.catch(() => undefined) // told by the stage that waits for it
  await progress.stage('Publish', (say) => until(worker, () => hasPublished(settings.workerUrl), say))
  await progress.stage('Site', () => until(site, () => isServed(`http://${here}:${settings.site.port}/`)))
  await progress.stage('Admin', () => admin)
  progress.print(welcome(settings))

  const { part, outcome } = await Promise.race(parts.map(async (part) => ({ part, outcome: await part.exited })))
  throw stopped(part, outcome)
}

/**
 * Waits until the part is ready, for as long as it has something to say.
 *
 * @param {Child} part
 * @param {() => Promise<boolean>} isReady
 * @param {(detail: string) => void} [say]
 */
async function until(part, isReady, say) {
  /** @type {number | string | undefined} */
  let outcome
  void part.exited.then((value) => (outcome = value))
  const since = Date.now()
  while (Date.now() - Math.max(since, part.lastHeardAt) < silenceMs) {
    if (outcome !== undefined) throw stopped(part, outcome)
    if (await isReady()) return
    say?.(part.lastLine)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new LaunchError(
    `The ${part.name} is not ready and has said nothing for ${silenceMs / 1000} s. Its last lines:\n${part.lastLines}`,
    `The whole of it is in ${part.logFile}.`,
  )
}

/** The worker starts, then leads (or waits behind another that does). @param {string} url */
async function hasPublished(url) {
  const response = await fetch(`${url}/health`).catch(() => undefined)
  if (!response?.ok) return false
  const { status } = /** @type {{ status: string }} */ (await response.json())
  return status !== 'starting'
}

/** @param {string} url */
async function isServed(url) {
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

/** An address that listens everywhere is reached here. @param {Settings} settings */
function urlHost({ host }) {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
