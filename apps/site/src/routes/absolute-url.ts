import { siteOrigin } from '../config/env.ts'

/** The whole address on the web of a path of this site. */
export const absoluteUrl = (path: string): string => siteOrigin + path
