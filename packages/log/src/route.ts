import { inProcess } from './process-log.ts'

const alwaysKnown =
  'admin api _next static collections globals versions create account login logout forgot reset unlock'

/** Names further parts of addresses that say what is asked for: kinds of documents, and endpoints. */
export function addRouteParts(paths: readonly string[]): void {
  for (const part of paths.flatMap((path) => path.split('/')))
    if (part !== '' && !part.startsWith(':')) inProcess.routeParts.add(part)
}

/**
 * The path of a request for a log, as `/api/treatments/…`: whatever names a document, a file or a person, or is a token, is
 * left out, and so is what nobody knows.
 */
export function routeOf(path: string): string {
  const known = new Set([...alwaysKnown.split(' '), ...inProcess.routeParts])
  const parts = path.split('/').slice(1, 7)
  return `/${parts.map((part) => (part === '' || known.has(part) ? part : '…')).join('/')}`
}
