/** `npm start`: installs, builds, prepares and serves. Ctrl-C ends it. */
import { bootstrap } from './launch/bootstrap.mjs'
import { command } from './launch/command.mjs'
import { checkPorts } from './launch/ports.mjs'
import { readSettings } from './launch/settings.mjs'
import { build, serve } from './launch/system.mjs'

await command(
  process.stdout,
  async (progress) => {
    const settings = readSettings(process.env)
    await checkPorts(settings)
    const env = await bootstrap(progress)
    await build(progress, env)
    await serve(progress, settings, env)
  },
  0,
)
