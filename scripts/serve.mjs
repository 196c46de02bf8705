/** Serves what is built already: for a server, and for the browser tests. */
import { command } from './launch/command.mjs'
import { checkPorts } from './launch/ports.mjs'
import { bootstrap } from './launch/bootstrap.mjs'
import { readSettings } from './launch/settings.mjs'
import { serve } from './launch/system.mjs'

await command(
  process.stdout,
  async (progress) => {
    const settings = readSettings(process.env)
    await checkPorts(settings)
    await serve(progress, settings, await bootstrap(progress))
  },
  0,
)
