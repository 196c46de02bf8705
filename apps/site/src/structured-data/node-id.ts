import { absoluteUrl } from '../routes/absolute-url.ts'

/** A pointer to another node of the same graph. */
export interface NodeReference {
  '@id': string
}

/** The lasting name of a thing: the page that tells of it, and which of its things it is. */
export const nodeId = (path: string, thing: string): string => `${absoluteUrl(path)}#${thing}`

export const referTo = (id: string): NodeReference => ({ '@id': id })
