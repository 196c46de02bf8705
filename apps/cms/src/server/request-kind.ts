import { isInHandbook } from './handbook-files.ts'
import { megabyte, type BodyLimits } from './read-body.ts'
import type { Cost } from './rate-limits.ts'

/** Requests that make the machine work: a page rendered, a picture decoded, a log read from end to end. */
const expensivePaths = [
  /^\/api\/preview(?:\/|$)/u,
  /^\/(?:shared\/draft|api\/shared-draft\/page)\/?$/u,
  /^\/api\/[^/]+\/export/u,
  /^\/api\/trail/u,
]

/** Files that are the same for everybody: the admin's own scripts and styles, and the handbook. */
export const isOfEverybody = (path: string): boolean => path.startsWith('/_next/static/') || isInHandbook(path)

const uploads = /^\/api\/(media|videos)(?:\/|$)/u

/** What a request may carry and what it costs, by its address alone. */
export function requestKind(
  { method, path, isSignedIn }: { method: string | undefined; path: string; isSignedIn: boolean },
  { maxUploadMb }: { maxUploadMb: number },
): { cost: Cost; limits: BodyLimits; isUpload: boolean } {
  const [, collection] = uploads.exec(path) ?? []
  const isUpload = collection !== undefined && (method === 'POST' || method === 'PATCH')
  // Nobody uploads without an account: a stranger gets no larger buffer.
  const body = isUpload && isSignedIn ? maxUploadMb * megabyte : megabyte
  const isExpensive = isUpload || expensivePaths.some((each) => each.test(path))
  return {
    cost: isOfEverybody(path) ? 'free' : isExpensive ? 'expensive' : 'usual',
    limits: {
      body,
      data: megabyte,
      ...(isUpload && isSignedIn && { upload: collection === 'media' ? 'picture' : 'video' }),
    },
    isUpload,
  }
}
