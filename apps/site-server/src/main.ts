import { logEvent } from '@carepath/log/log-event.ts'
import { openLog } from '@carepath/log/open-log.ts'
import { settings } from './env.ts'
import { createSiteServer } from './site-server.ts'

const { host, port, liveFolder } = settings
const log = openLog('site', settings.logFormat)
const server = createSiteServer(liveFolder, log)
server.listen(port, host, () => {
  const words = `The public site is served on ${host}:${port} from ${liveFolder}`
  logEvent(log, 'info', 'started', { host, port, words })
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    logEvent(log, 'info', 'stopped', { signal })
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
