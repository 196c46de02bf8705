import { absoluteUrl } from '../routes/absolute-url.ts'

/** A pointer to another node of the same graph. */
export interface NodeReference {
  '@id': string
}

/** The permanent id of a thing: the address of the page that describes it, and the thing's name on that page. */
export const nodeId = (path: string, thing: string): string => `${absoluteUrl(path)}#${thing}`

export const referTo = (id: string): NodeReference => ({ '@id': id })
