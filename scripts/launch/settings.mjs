import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The settings of the launcher itself. The parts parse the rest of the environment in their own env.ts.
 *
 * @typedef {{ name: string, setting: string, port: number }} Port
 * @typedef {{ host: string, cms: Port, site: Port, worker: Port, dataDir: string, logDir: string,
 *   cmsUrl: string, siteUrl: string, workerUrl: string }} Settings
 */

/** The folder of the repository. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../../..')

/**
 * @param {NodeJS.ProcessEnv} source
 * @returns {Settings}
 */
export function readSettings(source) {
  const env = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const cms = { name: 'The admin', setting: 'CMS_PORT', port: readPort(env, 'CMS_PORT', 3000) }
  const site = { name: 'The public site', setting: 'SITE_PORT', port: readPort(env, 'SITE_PORT', 4321) }
  const worker = { name: 'The publishing worker', setting: 'WORKER_PORT', port: readPort(env, 'WORKER_PORT', 4322) }
  const dataDir = path.resolve(root, env.DATA_DIR ?? 'data')
  return {
    host: env.HOST ?? '127.0.0.1',
    cms,
    site,
    worker,
    dataDir,
    logDir: path.join(dataDir, 'logs'),
    cmsUrl: env.CMS_URL ?? `http://localhost:${cms.port}`,
    siteUrl: env.SITE_URL ?? `http://localhost:${site.port}`,
    workerUrl: env.WORKER_URL ?? `http://127.0.0.1:${worker.port}`,
  }
}

/**
 * The environment of the parts: the user's settings, with every default address filled in, so that all parts agree.
 *
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function partsEnv(settings, env) {
  return {
    ...env,
    HOST: settings.host,
    DATA_DIR: settings.dataDir,
    CMS_PORT: String(settings.cms.port),
    SITE_PORT: String(settings.site.port),
    WORKER_PORT: String(settings.worker.port),
    CMS_URL: settings.cmsUrl,
    SITE_URL: settings.siteUrl,
    WORKER_URL: settings.workerUrl,
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 */
function readPort(env, name, fallback) {
  const text = env[name]
  if (text === undefined) return fallback
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new LaunchError(`${name} is “${text}”.`, `Set ${name} to a port number from 1 to 65535, or leave it out.`)
}

/** An error that the person at the terminal can mend: printed without a stack. */
export class LaunchError extends Error {
  /**
   * @param {string} message What happened.
   * @param {string} next What to do.
   */
  constructor(message, next) {
    super(message)
    this.name = 'LaunchError'
    this.next = next
  }
}
