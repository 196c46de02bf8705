import { join } from 'node:path'

/** A small site as the build would leave it. */
export const builtSite = join(import.meta.dirname, 'built-site')
