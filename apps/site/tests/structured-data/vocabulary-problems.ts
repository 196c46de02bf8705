import { literalFits } from './literal-fits.ts'
import { vocabulary, withAncestors } from './vocabulary.ts'

type Node = Record<string, unknown>

/** Violations of schema.org's vocabulary in a JSON-LD document of one graph. */
export function vocabularyProblems(document: unknown): string[] {
  if (!isNode(document) || document['@context'] !== 'https://schema.org' || !Array.isArray(document['@graph'])) {
    return ['is not a graph in the context of https://schema.org']
  }
  const nodes = document['@graph'].flatMap(nodesWithin)
  const types = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], readType(node)]] : [])),
  )
  return [...idProblems(nodes), ...nodes.flatMap((node) => nodeProblems(node, types))]
}

/** Nodes in a value, nested ones included. A bare `{ '@id' }` is a pointer to a node and not a node. */
function nodesWithin(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesWithin)
  if (!isNode(value) || isReference(value)) return []
  return [value, ...Object.values(value).flatMap(nodesWithin)]
}

function idProblems(nodes: Node[]): string[] {
  const ids = nodes.flatMap((node) => ('@id' in node ? [node['@id']] : []))
  return [
    ...ids.filter((id) => typeof id !== 'string' || !URL.canParse(id)).map((id) => `${String(id)} is no address`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${String(id)} is described twice`),
  ]
}

function nodeProblems(node: Node, types: Map<string, string>): string[] {
  const type = readType(node)
  const known = vocabulary.types[type]
  if (!known) return [`${type || 'A node without type'} is no known type`]
  const superseded = known.supersededBy ? [`${type} is superseded by ${known.supersededBy}`] : []
  const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'))
  return [...superseded, ...properties.flatMap(([name, value]) => propertyProblems(type, name, value, types))]
}

function propertyProblems(type: string, name: string, value: unknown, types: Map<string, string>): string[] {
  const property = vocabulary.properties[name]
  if (!property) return [`${type}.${name} is no known property`]
  if (property.supersededBy) return [`${type}.${name} is superseded by ${property.supersededBy}`]
  if (!withAncestors(type).some((ancestor) => property.domains.includes(ancestor))) {
    return [`${type} has no property ${name}`]
  }
  const values = Array.isArray(value) ? value : [value]
  if (values.length === 0) return [`${type}.${name} is empty`]
  return values.flatMap((one) => valueProblems(`${type}.${name}`, one, property.ranges, types))
}

function valueProblems(place: string, value: unknown, ranges: string[], types: Map<string, string>): string[] {
  if (!isNode(value))
    return literalFits(value, ranges) ? [] : [`${place} is ${JSON.stringify(value)}, not ${ranges.join(' or ')}`]
  const type = isReference(value) ? types.get(String(value['@id'])) : readType(value)
  if (type === undefined) return [`${place} points at ${String(value['@id'])}, which the graph does not describe`]
  // An unknown type is reported where the node itself is looked at.
  const fits = !vocabulary.types[type] || withAncestors(type).some((ancestor) => ranges.includes(ancestor))
  return fits ? [] : [`${place} is a ${type}, not ${ranges.join(' or ')}`]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const isReference = (node: Node): boolean => '@id' in node && Object.keys(node).length === 1

const readType = (node: Node): string => (typeof node['@type'] === 'string' ? node['@type'] : '')
