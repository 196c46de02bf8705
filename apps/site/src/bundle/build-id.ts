import { createHash } from 'node:crypto'
import { siteOrigin } from '../config/env.ts'
import { buildHashPlaceholder } from './build-hash.ts'

/** Pages contain the public origin, so a new origin makes a new build id. */
export const buildId = `${buildHashPlaceholder}-${createHash('sha256').update(siteOrigin).digest('hex').slice(0, 8)}`
