import { createHash } from 'node:crypto'
import type { LiveFile } from '@carepath/publisher'
import { encodePath } from '@carepath/schema'
import { cacheControl, contentType } from '@carepath/publisher/public-files'
import type { NewObject } from './bucket.ts'

/** A file of the live site as an object of a bucket. */
export interface SiteObject extends NewObject {
  /** Name of the object, and of the file in the folder of the live site. */
  key: string
  file: LiveFile
  cacheControl: string
  fingerprint: string
}

export function toSiteObject(file: LiveFile): SiteObject {
  const key = objectKey(file.path)
  const isRedirect = file.kind === 'redirect'
  const headers = {
    contentType: contentType(isRedirect ? 'redirect.html' : key),
    cacheControl: cacheControl(key),
    ...(file.redirectTo !== undefined && { redirectTo: encodePath(file.redirectTo) }),
  }
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([file.version, headers]))
    .digest('hex')
  return { key, file, ...headers, fingerprint }
}

/** A bucket has no folders: a folder's page is the object that websites of buckets serve for it. */
const objectKey = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`

/** Public path of an object. */
export const publicPath = (key: string): string => `/${key.replace(/(^|\/)index\.html$/u, '$1')}`
