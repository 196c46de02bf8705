/** `npm run -s <tool> -- …`: the commands for people who run a site. Their output is theirs; progress goes beside it. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { bootstrap } from './launch/bootstrap.mjs'
import { command } from './launch/command.mjs'
import { LaunchError, partsEnv, readSettings, root } from './launch/settings.mjs'
import { build } from './launch/system.mjs'

/** Where each one lives, and whether it runs without the built apps. @type {Record<string, { folder: string, file: string, needsNoBuild?: true }>} */
const tools = {
  'bench:engine': { folder: 'bench', file: 'src/engine.ts' },
  'bench:publish': { folder: 'bench', file: 'src/publish.ts' },
  editorial: { folder: 'packages/editorial', file: 'src/cli/editorial.ts', needsNoBuild: true },
  'editorial:bench': { folder: 'packages/editorial', file: 'src/cli/bench.ts', needsNoBuild: true },
  'editorial:score': { folder: 'packages/editorial', file: 'src/cli/score.ts', needsNoBuild: true },
  'site:export': { folder: 'apps/cms', file: 'src/site-export.ts' },
}

await command(process.stderr, async (progress) => {
  const [name = '', ...args] = process.argv.slice(2)
  const tool = tools[name]
  if (!tool) throw new LaunchError(`There is no “${name}”.`, `Choose one of ${Object.keys(tools).join(', ')}.`)

  const env = await bootstrap(progress)
  if (!tool.needsNoBuild) await build(progress, env)
  // Paths among the arguments are meant from where the person stands.
  const child = spawn('node', [path.join(root, tool.folder, tool.file), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: partsEnv(readSettings(process.env), env),
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
})
