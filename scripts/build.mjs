/** `npm run build`: installs and builds, and starts nothing: for a server, before its parts are started again. */
import { readArguments } from '../packages/command-line/src/command-line.mjs'
import { bootstrap } from './launch/bootstrap.mjs'
import * as commands from './launch/commands.mjs'
import { runCommand } from './launch/run-command.mjs'
import { build } from './launch/system.mjs'

readArguments(commands.build)
await runCommand(process.stdout, async (progress) => {
  await build(progress, await bootstrap(progress))
  return 0
})
