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
const siteServerFolder = path.join(root, 'apps/site-server')
const preload = ['--import', path.join(root, 'scripts/launch/stop-with-parent.mjs')]
/** The first publish renders everything. */
const startTimeoutMs = 300_000

/**
 * Builds what changed since the last build.
 *
 * @param {Progress} progress
 * @param {NodeJS.ProcessEnv} env
 */
export async function build(progress, env) {
  await progress.stage('Build', (say) =>
    run('build', ['turbo', 'run', 'build', '--output-logs=new-only'], { cwd: root, env, say }),
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

  await progress.stage('Prepare', (say) => run('prepare', node('src/prepare.ts'), { cwd: cmsFolder, env, say }))

  const worker = new Child('worker', node('src/worker.ts'), { cwd: cmsFolder, env, logDir })
  const site = new Child('site', node('src/main.ts'), { cwd: siteServerFolder, env, logDir })
  const next = node('node_modules/next/dist/bin/next', 'start', '-H', settings.host, '-p', String(settings.cms.port))
  const cms = new Child('cms', next, { cwd: cmsFolder, env, logDir })
  const parts = [worker, site, cms]

  await progress.stage('Publish', () => answers(worker, `${settings.workerUrl}/health`))
  await progress.stage('Site', () => answers(site, `http://${urlHost(settings)}:${settings.site.port}/`))
  await progress.stage('Admin', () => answers(cms, `http://${urlHost(settings)}:${settings.cms.port}/admin`))
  progress.print(welcome(settings))

  const { part, outcome } = await Promise.race(parts.map(async (part) => ({ part, outcome: await part.exited })))
  throw stopped(part, outcome)
}

/**
 * Waits until the part answers with success.
 *
 * @param {Child} part
 * @param {string} url
 */
async function answers(part, url) {
  const deadline = Date.now() + startTimeoutMs
  /** @type {number | string | undefined} */
  let outcome
  void part.exited.then((value) => (outcome = value))
  while (Date.now() < deadline) {
    if (outcome !== undefined) throw stopped(part, outcome)
    const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
    await response?.body?.cancel()
    if (response && response.status < 400) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new LaunchError(
    `The ${part.name} did not answer at ${url} in ${startTimeoutMs / 1000} s:\n${part.lastLines}`,
    `The whole of it is in ${part.logFile}.`,
  )
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
