/** `npm run -s <tool> -- …`: the commands for people who run a site. Progress goes to stderr, so that stdout is the tool's own output. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { readArguments } from '../packages/command-line/src/command-line.mjs'
import { bootstrap } from './launch/bootstrap.mjs'
import { runCommand } from './launch/run-command.mjs'
import { partsEnv, readSettings, root } from './launch/settings.mjs'
import { build } from './launch/system.mjs'
import { findTool } from './launch/tools.mjs'

const [name, ...args] = process.argv.slice(2)
const tool = findTool(name)
const { values } = readArguments(tool.command, args)
const needsBuild =
  tool.buildsFor === undefined || /** @type {Record<string, unknown>} */ (values)[tool.buildsFor] === true

await runCommand(process.stderr, async (progress) => {
  const env = await bootstrap(progress)
  if (tool.builds && needsBuild) await build(progress, env, tool.builds)
  // What a command writes into the data folder is for its owner, as what the worker writes; it may be the first to write.
  if (process.env.LIVE_FILES !== 'public') process.umask(0o077)
  // Paths among the arguments are relative to the folder the person is in.
  const child = spawn('node', [...(tool.flags ?? []), path.join(root, tool.file), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: partsEnv(readSettings(process.env), env),
    stdio: 'inherit',
  })
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
})
