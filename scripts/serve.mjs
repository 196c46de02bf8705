/** `npm run serve`: serves what is built already, for a server and for the browser tests. */
import { readArguments } from '../packages/command-line/src/command-line.mjs'
import { bootstrap } from './launch/bootstrap.mjs'
import * as commands from './launch/commands.mjs'
import { wantsJson } from './launch/log-line.mjs'
import { builtParts } from './launch/parts.mjs'
import { checkPorts } from './launch/ports.mjs'
import { runCommand } from './launch/run-command.mjs'
import { readSettings } from './launch/settings.mjs'
import { serve } from './launch/system.mjs'

readArguments(commands.serve)
await runCommand(
  process.stdout,
  async (progress) => {
    const settings = readSettings(process.env)
    await checkPorts(settings)
    await serve(progress, settings, await bootstrap(progress), builtParts())
  },
  0,
  { isJson: wantsJson(process.env) },
)
