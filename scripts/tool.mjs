/** `npm run -s <tool> -- …`: the commands for people who run a site. Their output is theirs; progress goes beside it. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { bootstrap } from './launch/bootstrap.mjs'
import { command } from './launch/command.mjs'
import { LaunchError, partsEnv, readSettings, root } from './launch/settings.mjs'
import { build, workerFlags } from './launch/system.mjs'

/** Where each one lives, and what must be built for it. @type {Record<string, { file: string, builds?: string[], flags?: string[] }>} */
const tools = {
  'bench:engine': { file: 'bench/src/engine.ts', builds: ['@carepath/site'], flags: workerFlags },
  'bench:publish': { file: 'bench/src/publish.ts', builds: ['@carepath/cms', '@carepath/site'] },
  'bench:render': { file: 'bench/src/render.ts', builds: ['@carepath/site'] },
  'bench:withdraw': { file: 'bench/src/withdraw.ts', builds: ['@carepath/cms', '@carepath/site'] },
  editorial: { file: 'packages/editorial/src/cli/editorial.ts' },
  'editorial:bench': { file: 'packages/editorial/src/cli/bench.ts' },
  'editorial:score': { file: 'packages/editorial/src/cli/score.ts' },
  lighthouse: { file: 'tests/journey/lighthouse/print-scores.ts', builds: ['@carepath/cms', '@carepath/site'] },
  shots: { file: 'tests/journey/pictures/take-shots.ts', builds: ['@carepath/cms', '@carepath/site'] },
  'fault:publish': { file: 'apps/worker/tests/crash/fault-publish.ts' },
  'site:export': { file: 'apps/worker/src/cli/site-export.ts', builds: ['@carepath/site'] },
  'site:rollback': { file: 'apps/worker/src/cli/site-rollback.ts' },
  'site:verify': { file: 'apps/worker/src/cli/site-verify.ts' },
  trail: { file: 'apps/worker/src/cli/trail.ts' },
}

await command(process.stderr, async (progress) => {
  const [name = '', ...args] = process.argv.slice(2)
  const tool = tools[name]
  if (!tool) throw new LaunchError(`There is no “${name}”.`, `Choose one of ${Object.keys(tools).join(', ')}.`)

  const env = await bootstrap(progress)
  if (tool.builds) await build(progress, env, tool.builds)
  // Paths among the arguments are meant from where the person stands.
  const child = spawn('node', [...(tool.flags ?? []), path.join(root, tool.file), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: partsEnv(readSettings(process.env), env),
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
})
