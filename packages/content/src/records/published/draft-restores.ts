import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload'
import { restoreSettings } from '../../workflow/saving/restore-settings.ts'

const isRestore = ({ path, method }: Pick<Endpoint, 'path' | 'method'>) => method === 'post' && path === '/versions/:id'

/**
 * Makes “Restore this version” a draft, whatever the request says, for every type that patients read. Payload would publish
 * the version at once, and for the site's settings even a draft would take the place of what is live.
 */
export function withDraftRestores(config: SanitizedConfig): SanitizedConfig {
  for (const { endpoints, versions } of config.collections)
    if (endpoints && versions) for (const each of endpoints) if (isRestore(each)) each.handler = asDraft(each.handler)
  for (const { endpoints } of config.globals)
    if (endpoints) for (const each of endpoints) if (isRestore(each)) each.handler = restoreSettings
  return config
}

const asDraft =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    req.query = { ...req.query, draft: 'true' }
    return handler(req)
  }
