import { settingNames } from '../config/env.ts'

/** Settings that are read elsewhere: by the launcher, by compose, and by the web servers of `deploy`. */
const others = [
  ...['CMS_PORT', 'SITE_PORT', 'HOST'],
  ...['CAREPATH_SITE', 'CAREPATH_ADMIN', 'CAREPATH_LIVE', 'CAREPATH_CMS', 'CAREPATH_MAX_UPLOAD'],
  ...['NODE_ENV', 'NODE_OPTIONS', 'TZ', 'PATH'],
]

/** The names of a file of settings that this code reads nowhere: former settings, and slips of the pen. */
export function findUnknownSettings(names: readonly string[]): string[] {
  const known = new Set([...settingNames, ...others])
  return names.filter((name) => !known.has(name))
}
