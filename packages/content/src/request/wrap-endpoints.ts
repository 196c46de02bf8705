import type { PayloadHandler, SanitizedConfig } from 'payload'

/** Puts something around the handler of each endpoint, Payload's own among them. */
export function wrapEndpoints(
  config: SanitizedConfig,
  wrap: (handler: PayloadHandler) => PayloadHandler,
): SanitizedConfig {
  for (const { endpoints } of [config, ...config.collections, ...config.globals])
    if (endpoints) for (const each of endpoints) each.handler = wrap(each.handler)
  return config
}
