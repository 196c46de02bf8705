import type { PayloadHandler, SanitizedConfig } from 'payload'

/**
 * Gives every collection and global endpoints of its own. Payload puts the same objects into all of them, and into every
 * configuration of the process: what is put around a handler for one would be around it for all, once for each.
 */
export function withOwnEndpoints(config: SanitizedConfig): SanitizedConfig {
  for (const each of [config, ...config.collections, ...config.globals])
    if (each.endpoints) each.endpoints = each.endpoints.map((endpoint) => ({ ...endpoint }))
  return config
}

/** Puts something around the handler of each endpoint, Payload's own among them. */
export function wrapEndpoints(
  config: SanitizedConfig,
  wrap: (handler: PayloadHandler) => PayloadHandler,
): SanitizedConfig {
  for (const { endpoints } of [config, ...config.collections, ...config.globals])
    if (endpoints) for (const each of endpoints) each.handler = wrap(each.handler)
  return config
}
