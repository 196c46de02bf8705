import { settings } from './env.ts'
import { createSiteServer } from './site-server.ts'

const server = createSiteServer(settings.liveFolder)
server.listen(settings.port, settings.host, () => {
  process.stdout.write(`The public site is served on ${settings.host}:${settings.port} from ${settings.liveFolder}\n`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
