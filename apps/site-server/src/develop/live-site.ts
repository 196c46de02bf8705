import { join } from 'node:path'
import type { AstroIntegration, HookParameters } from 'astro'
import { answerWithLiveFile } from './live-files.ts'
import { LivePages, type SiteSources } from './live-pages.ts'

type Server = HookParameters<'astro:server:setup'>['server']

/** How often a release is looked for, so that an open page shows it. */
const lookEveryMs = 500

/** Makes Astro's own development server show the live documents. */
export function liveSite({ dataDir, siteSource }: { dataDir: string; siteSource: string }): AstroIntegration {
  return {
    name: 'carepath-live-site',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [{ name: 'carepath-externals', enforce: 'pre', config: keepPackagesExternal }] },
        })
      },
      'astro:server:setup': ({ server }) => {
        const folders = { stateDir: join(dataDir, 'publisher'), liveDir: join(dataDir, 'live') }
        const loadSources = () =>
          server.ssrLoadModule(join(siteSource, 'src/bundle/develop.ts')) as Promise<SiteSources>
        const pages = new LivePages(folders, loadSources)
        serveLiveSite(server, pages, { live: folders.liveDir, public: join(siteSource, 'public') })
        reloadAfterReleases(server, pages)
      },
    },
  }
}

/** A build bundles all packages; here Node loads those that are no modules of Vite's kind. */
function keepPackagesExternal(config: { ssr?: { noExternal?: unknown } }): void {
  if (config.ssr) config.ssr.noExternal = [/^@carepath\//u, '@astrojs/starlight']
}

function serveLiveSite(server: Server, pages: LivePages, folders: { live: string; public: string }): void {
  server.watcher.on('all', () => pages.forgetDerived())
  server.middlewares.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      next()
      return
    }
    const answer = async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const locals = pathname.endsWith('/') ? await pages.findLocals(pathname) : undefined
      if (locals) {
        // Where Astro's development server looks for them.
        Reflect.set(request, Symbol.for('astro.locals'), locals)
        next()
      } else if (!(await answerWithLiveFile(folders, request, response))) next()
    }
    answer().catch(next)
  })
}

function reloadAfterReleases(server: Server, pages: LivePages): void {
  const timer = setInterval(() => {
    if (pages.refresh()) server.ws.send({ type: 'full-reload' })
  }, lookEveryMs)
  server.httpServer?.once('close', () => clearInterval(timer))
}
