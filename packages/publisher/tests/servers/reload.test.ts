import { expect, it, vi } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, redirect, settings } from '../documents.ts'
import { siteFolder } from '../site-folder.ts'
import { caddy, nginx, serve } from './real-servers.ts'

it.skipIf(!caddy.isInstalled || !nginx.isInstalled).each([caddy, nginx])(
  '$name starts before the first release, and knows a page that has moved soon after its release',
  async (server) => {
    const folder = await siteFolder()
    const { site, watchLists } = await serve(server, { home: folder.directory, live: folder.live })
    const ask = (path: string) => fetch(`${site}${path}`, { redirect: 'manual' })
    expect((await ask('/')).status).toBe(404)
    watchLists()
    const publisher = await folder.open()
    await publisher.publish({ changes: changesOf(settings(), person('dr'), page('about')) })
    await vi.waitFor(
      async () => {
        expect((await ask('/ABOUT')).status).toBe(301)
        expect((await ask('/about/')).headers.get('x-content-type-options')).toBe('nosniff')
      },
      { timeout: 10_000, interval: 20 },
    )
    await publisher.publish({ changes: changesOf(redirect('moved', '/old/', '/about/')) })
    await vi.waitFor(
      async () => {
        expect((await ask('/about/')).status).toBe(200)
        expect((await ask('/OLD')).status).toBe(301)
      },
      { timeout: 10_000, interval: 20 },
    )
  },
)
