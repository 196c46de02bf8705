import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from '../env.ts'

interface Link {
  label: string
  path: string
}

const sidebars = JSON.parse(readFileSync(join(folder, 'sidebars.json'), 'utf8')) as Record<string, Link[]>

/** Each page has the links of its own section beside it. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const route = locals.starlightRoute
  const { group = '' } = (route.entry as { data: { group?: string } }).data
  const links = sidebars[group] ?? []
  route.hasSidebar = links.length > 0
  route.sidebar = links.map(({ label, path }) => ({
    type: 'link',
    label,
    href: path,
    isCurrent: path === url.pathname,
    badge: undefined,
    attrs: {},
  }))
})
