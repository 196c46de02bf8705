import * as readers from '../../apps/site/scripts/commands.mjs'
import * as worker from '../../apps/worker/src/cli/commands.mjs'
import * as bench from '../../bench/src/commands.mjs'
import { readArguments } from '../../packages/command-line/src/command-line.mjs'
import * as fuzz from '../../packages/content/tests/fuzz/commands.mjs'
import * as rules from '../../packages/editorial/src/cli/commands.mjs'
import * as journey from '../../tests/journey/commands.mjs'
import { workerFlags } from './parts.mjs'

/**
 * @typedef {object} Tool
 * @property {import('../../packages/command-line/src/command-line.mjs').Command} command
 * @property {string} file The program.
 * @property {string[]} [builds] Packages that must be built for it.
 * @property {string} [buildsFor] The option without which it needs none of them.
 * @property {string[]} [flags] Flags for Node.
 */

const system = ['@carepath/cms', '@carepath/site', '@carepath/handbook']
const site = ['@carepath/site']

/** @type {Record<string, Tool>} */
export const tools = {
  'bench:engine': { command: bench.benchEngine, file: 'bench/src/engine.ts', builds: site, flags: workerFlags },
  'bench:preview': { command: bench.benchPreview, file: 'bench/src/preview.ts', builds: system },
  'bench:publish': { command: bench.benchPublish, file: 'bench/src/publish.ts', builds: system },
  'bench:render': { command: bench.benchRender, file: 'bench/src/render.ts', builds: site },
  'bench:search': { command: bench.benchSearch, file: 'bench/src/search.ts', builds: site },
  'bench:start': { command: bench.benchStart, file: 'bench/src/start.ts' },
  'bench:withdraw': { command: bench.benchWithdraw, file: 'bench/src/withdraw.ts', builds: system },
  editorial: { command: rules.editorial, file: 'packages/editorial/src/cli/editorial.ts' },
  'editorial:bench': { command: rules.editorialBench, file: 'packages/editorial/src/cli/bench.ts' },
  'editorial:score': { command: rules.editorialScore, file: 'packages/editorial/src/cli/score.ts' },
  'editorial:train': { command: rules.editorialTrain, file: 'packages/editorial/src/cli/train.ts' },
  'handbook:shots': {
    command: journey.handbookShots,
    file: 'tests/journey/handbook/take-handbook-shots.ts',
    builds: system,
  },
  lighthouse: { command: journey.lighthouse, file: 'tests/journey/lighthouse/print-scores.ts', builds: system },
  shots: { command: journey.shots, file: 'tests/journey/pictures/take-shots.ts', builds: system },
  'admin:create': { command: worker.createAdmin, file: 'apps/worker/src/cli/create-admin.ts' },
  backup: { command: worker.backup, file: 'apps/worker/src/cli/backup.ts' },
  restore: { command: worker.restore, file: 'apps/worker/src/cli/restore.ts' },
  'data:export': { command: worker.dataExport, file: 'apps/worker/src/cli/data-export.ts' },
  'data:import': { command: worker.dataImport, file: 'apps/worker/src/cli/data-import.ts' },
  'content:import': { command: worker.contentImport, file: 'apps/worker/src/cli/content-import.ts' },
  'redirects:import': { command: worker.redirectsImport, file: 'apps/worker/src/cli/redirects-import.ts' },
  'evidence:verify': { command: worker.evidenceVerify, file: 'apps/worker/src/cli/evidence-verify.ts' },
  'fault:publish': { command: worker.faultPublish, file: 'apps/worker/tests/crash/fault-publish.ts' },
  'fuzz:api': {
    command: fuzz.fuzzApi,
    file: 'tests/development/fuzz-api.ts',
    builds: system,
    buildsFor: 'server',
  },
  'search:score': { command: readers.searchScore, file: 'apps/site/scripts/search-score.ts' },
  'site:export': { command: worker.siteExport, file: 'apps/worker/src/cli/site-export.ts', builds: site },
  'site:rollback': { command: worker.siteRollback, file: 'apps/worker/src/cli/site-rollback.ts' },
  'site:verify': { command: worker.siteVerify, file: 'apps/worker/src/cli/site-verify.ts' },
  'space:reclaim': { command: worker.spaceReclaim, file: 'apps/worker/src/cli/space-reclaim.ts' },
  'storage:verify': { command: worker.storageVerify, file: 'apps/worker/src/cli/storage-verify.ts' },
  'upgrade:check': { command: worker.upgradeCheck, file: 'apps/worker/src/cli/upgrade-check.ts' },
  trail: { command: worker.trail, file: 'apps/worker/src/cli/trail.ts' },
}

/**
 * The tool of that name. Where there is none, all of them are listed and the process ends.
 *
 * @param {string | undefined} name
 * @returns {Tool}
 */
export function findTool(name = '') {
  const tool = tools[name]
  if (tool) return tool
  const list = Object.entries(tools).map(([known, { command }]) => `${known}: ${command.summary.split('\n')[0]}`)
  readArguments(
    { run: 'node scripts/tool.mjs TOOL', summary: list.join('\n'), options: {} },
    name ? [name] : ['--help'],
  )
  throw new Error(`There is no tool “${name}”.`)
}
