import path from 'node:path'
import { root } from './settings.mjs'

/**
 * @typedef {{ command: string[], cwd: string, env?: Record<string, string> }} Part A long-running program of the system.
 * @typedef {{ worker: Part, site: Part, cms: Part }} Parts
 */

export const workerFolder = path.join(root, 'apps/worker')
const cmsFolder = path.join(root, 'apps/cms')
const siteServerFolder = path.join(root, 'apps/site-server')

/** Code whose change the worker shows only after it has started again. */
const workerSources = [
  'apps/worker/src',
  ...['content', 'editorial', 'publisher', 'sample-content', 'schema'].map((name) => `packages/${name}/src`),
]

/**
 * Flags for a process that publishes. Rendering allocates much that is garbage at once: Node would let its young
 * generation grow by a hundred megabytes and keep them. The worker itself frees the memory of a large release.
 */
export const workerFlags = ['--max-semi-space-size=8', '--expose-gc']

/**
 * Runs Node so that it ends together with the launcher.
 *
 * @param {string[]} args
 * @returns {string[]}
 */
export function node(...args) {
  return ['node', '--import', path.join(root, 'scripts/launch/stop-with-parent.mjs'), ...args]
}

/**
 * The system as it was built.
 *
 * @returns {Parts}
 */
export function builtParts() {
  return {
    worker: { command: node(...workerFlags, 'src/main.ts'), cwd: workerFolder },
    site: { command: node('src/main.ts'), cwd: siteServerFolder },
    // `next start` would set it; a server of one's own must be told.
    cms: { command: node('src/server/main.ts'), cwd: cmsFolder, env: { NODE_ENV: 'production' } },
  }
}

/**
 * The system from its sources: each part shows what is changed in them.
 *
 * @returns {Parts}
 */
export function sourceParts() {
  const restart = path.join(root, 'scripts/launch/restart-on-change.mjs')
  const watched = workerSources.map((folder) => path.join(root, folder))
  return {
    worker: { command: node(restart, ...watched, '--', ...workerFlags, 'src/main.ts'), cwd: workerFolder },
    site: { command: node('src/develop/main.ts'), cwd: siteServerFolder },
    cms: { command: node('src/server/main.ts', '--dev'), cwd: cmsFolder, env: { NODE_ENV: 'development' } },
  }
}
