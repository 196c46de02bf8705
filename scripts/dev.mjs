/** `npm run dev`: serves everything from its sources, on the data of the try-out. Ctrl-C ends it. */
import { readArguments } from '../packages/command-line/src/command-line.mjs'
import { bootstrap } from './launch/bootstrap.mjs'
import { dev } from './launch/commands.mjs'
import { sourceParts } from './launch/parts.mjs'
import { checkPorts } from './launch/ports.mjs'
import { runCommand } from './launch/run-command.mjs'
import { readSettings } from './launch/settings.mjs'
import { build, serve } from './launch/system.mjs'

readArguments(dev)
await runCommand(
  process.stdout,
  async (progress) => {
    const settings = readSettings(process.env)
    await checkPorts(settings)
    const env = await bootstrap(progress)
    // The worker still publishes with the built site: previews, feeds and the search index come from there. The handbook is served as built.
    await build(progress, env, ['@carepath/site', '@carepath/handbook'])
    /** @param {string} name @param {string} line */
    const print = (name, line) => {
      if (name === 'worker' || /error/iu.test(line)) progress.print(`${name} | ${line}`)
    }
    await serve(progress, settings, env, sourceParts(), { print })
  },
  0,
)
