import { siteOrigin } from '../config/env.ts'

/** A pointer to another node of the same graph. */
export interface NodeReference {
  '@id': string
}

/** A path of this site as an address on the web. */
export const absolute = (path: string): string => siteOrigin + path

/** The lasting name of a thing: the page that tells of it, and which of its things it is. */
export const nodeId = (path: string, thing: string): string => `${absolute(path)}#${thing}`

export const referTo = (id: string): NodeReference => ({ '@id': id })
