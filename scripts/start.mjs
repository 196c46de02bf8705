/** `npm start`: installs, builds, prepares and serves. Ctrl-C ends it. */
import { readArguments } from '../packages/command-line/src/command-line.mjs'
import { bootstrap } from './launch/bootstrap.mjs'
import { start } from './launch/commands.mjs'
import { wantsJson } from './launch/log-line.mjs'
import { builtParts } from './launch/parts.mjs'
import { checkPorts } from './launch/ports.mjs'
import { runCommand } from './launch/run-command.mjs'
import { readSettings } from './launch/settings.mjs'
import { build, serve } from './launch/system.mjs'

readArguments(start)
await runCommand(
  process.stdout,
  async (progress) => {
    const settings = readSettings(process.env)
    await checkPorts(settings)
    const env = await bootstrap(progress)
    await build(progress, env)
    await serve(progress, settings, env, builtParts())
  },
  0,
  { isJson: wantsJson(process.env) },
)
