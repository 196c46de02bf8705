import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'
import { LaunchError, root } from './settings.mjs'

/**
 * @typedef {import('./progress.mjs').Progress} Progress
 * @typedef {{ packages: Record<string, { version?: string }> }} Lock
 */

const ownFolder = path.join(root, 'scripts/bootstrap')
const stampFile = path.join(root, 'node_modules/.carepath-installed')
const oldestNode = [22, 19]

/**
 * Installs pnpm, Node 24 and every dependency of the lockfile, where they are missing.
 *
 * @param {Progress} progress
 * @returns {Promise<NodeJS.ProcessEnv>} an environment with these tools first in its PATH
 */
export async function bootstrap(progress) {
  const pnpm = hasPackagedTools() ? await installPnpm(progress) : findPnpm()
  const env = toolEnv(path.dirname(pnpm))
  const stamp = installStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return env

  // With CI set, pnpm asks nothing: whatever made node_modules before, it may be made anew.
  const install = [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only']
  await progress.stage('Install', (say) => run('install', install, { cwd: root, env: { ...env, CI: 'true' }, say }))
  writeFileSync(stampFile, stamp)
  return env
}

/** npm has pnpm and Node for Linux with glibc. */
function hasPackagedTools() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) return false
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return report.header.glibcVersionRuntime !== undefined
}

/** @param {Progress} progress */
async function installPnpm(progress) {
  const name = `node_modules/@pnpm/exe.linux-${process.arch}`
  const pnpm = path.join(ownFolder, name, 'pnpm')
  const lock = /** @type {Lock} */ (readJson(path.join(ownFolder, 'package-lock.json')))
  if (existsSync(pnpm) && installedVersion(path.join(ownFolder, name)) === lock.packages[name]?.version) return pnpm

  await progress.stage('pnpm', (say) =>
    run('npm', ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: ownFolder, env: process.env, say }),
  )
  if (existsSync(pnpm)) return pnpm
  throw new LaunchError('npm could not get pnpm.', 'See data/logs/npm.log: is the package registry within reach?')
}

/** Other platforms use the person's own pnpm and Node, if they are new enough. */
function findPnpm() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new LaunchError(
      `Node ${process.versions.node} is too old, and none is packaged for ${process.platform} ${process.arch}.`,
      `Install Node ${oldestNode.join('.')} or newer (https://nodejs.org), or use Linux with glibc on x64 or arm64.`,
    )
  }
  const name = process.platform === 'win32' ? 'pnpm.exe' : 'pnpm'
  const found = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name))
  const pnpm = found.find((file) => existsSync(file))
  if (pnpm) return pnpm
  throw new LaunchError(`pnpm is not packaged for ${process.platform} ${process.arch}.`, 'Install it: npm i -g pnpm@12')
}

/**
 * Finds the lockfile's Node 24 first, then the installed tools, then the machine's own programs.
 *
 * @param {string} pnpmFolder
 * @returns {NodeJS.ProcessEnv}
 */
function toolEnv(pnpmFolder) {
  const nodeFolder = path.join(root, `node_modules/node-linux-${process.arch}/bin`)
  const folders = [nodeFolder, path.join(root, 'node_modules/.bin'), pnpmFolder, process.env.PATH]
  return {
    ...process.env,
    PATH: folders.join(path.delimiter),
    // No telemetry.
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    // The output of the parts goes to log files.
    NO_COLOR: '1',
  }
}

/** A hash of everything that decides which packages are installed. */
function installStamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}

/** @param {string} folder */
function installedVersion(folder) {
  return /** @type {{ version: string }} */ (readJson(path.join(folder, 'package.json'))).version
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
