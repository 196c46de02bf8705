import { isFormValues, type FormValues } from '../form/form-fields.ts'
import { cleanBlock, findOddBlock } from './clean-block.ts'
import { cleanText } from './clean-text.ts'
import type { Place } from './faults.ts'

/** Deep enough for a link in the item of a list ten lists deep. */
const deepest = 24
const mostNodes = 10_000

/** Properties of a node that must be a text or a number, where they are given. */
const textProperties = ['text', 'style', 'mode', 'tag', 'listType', 'relationTo', 'id', 'rel', 'target', 'url']
const numberProperties = ['version', 'indent', 'detail', 'start', 'value', 'textFormat', 'checked']

/**
 * The editor's state, with clean text: nothing but its tree of nodes, each of the shape that the editor itself would save.
 * A link in a link is possible in no editor, and a tree without end would end the program that walks it.
 */
export function cleanRichText(value: unknown, place: Place): unknown {
  if (value === null || value === '') return null
  const root = isFormValues(value) ? value.root : undefined
  if (!isFormValues(root)) return place.refuse('be formatted text: an object with its root')
  if (root.type !== 'root') return place.refuse('be formatted text: its root is of the type “root”')
  const walk: Walk = { place, nodes: 0, faults: 0 }
  const clean = cleanNode(root, walk, { depth: 0, isInLink: false })
  return walk.faults > 0 ? undefined : { root: clean }
}

interface Walk {
  place: Place
  nodes: number
  faults: number
}

interface Around {
  depth: number
  isInLink: boolean
}

function refuse(walk: Walk, must: string): FormValues {
  // One message a text: the first fault is often the cause of the others.
  if (walk.faults === 0) walk.place.refuse(must)
  walk.faults += 1
  return {}
}

function cleanNode(node: unknown, walk: Walk, { depth, isInLink }: Around): FormValues {
  walk.nodes += 1
  if (!isFormValues(node) || typeof node.type !== 'string')
    return refuse(walk, 'be formatted text: each of its nodes has a type')
  if (walk.faults > 0) return {}
  if (depth > deepest) return refuse(walk, `have lists and links at most ${deepest} levels deep`)
  if (walk.nodes > mostNodes) return refuse(walk, `have at most ${mostNodes} pieces`)
  const isLink = node.type === 'link' || node.type === 'autolink'
  if (isLink && isInLink) return refuse(walk, 'have no link inside a link')
  const { children } = node
  if (children !== undefined && !Array.isArray(children)) return refuse(walk, 'be formatted text: children are a list')
  if (children === undefined && hasChildren.has(node.type))
    return refuse(walk, `be formatted text: a ${node.type} has children`)
  if (node.type === 'text' && typeof node.text !== 'string')
    return refuse(walk, 'be formatted text: a text node has a text')
  const odd = findOddProperty(node)
  if (odd) return refuse(walk, odd)
  const inside = { depth: depth + 1, isInLink: isInLink || isLink }
  return {
    ...node,
    ...(typeof node.text === 'string' ? { text: cleanText(node.text) } : {}),
    ...(isFormValues(node.fields)
      ? { fields: node.type === 'block' ? cleanBlock(node.fields) : cleanLinkFields(node.fields) }
      : {}),
    ...(children ? { children: children.map((child: unknown) => cleanNode(child, walk, inside)) } : {}),
  }
}

const hasChildren = new Set(['root', 'paragraph', 'heading', 'list', 'listitem', 'link', 'autolink', 'quote'])

/** What the property of a node that has another type must be; undefined where there is none. */
function findOddProperty(node: FormValues): string | undefined {
  const text = textProperties.find((name) => isOdd(node[name], 'string'))
  if (text !== undefined) return `be formatted text: “${text}” of a ${String(node.type)} is a text`
  const number = numberProperties.find((name) => !isUpload(node, name) && isOdd(node[name], 'number', 'boolean'))
  if (number !== undefined) return `be formatted text: “${number}” of a ${String(node.type)} is a number`
  if (isOdd(node.format, 'number', 'string')) return 'be formatted text: “format” is a number or a text'
  if (node.type === 'upload') return findOddUpload(node)
  if (node.type === 'link' || node.type === 'autolink') return findOddLink(node.fields)
  if (node.type === 'block')
    return isFormValues(node.fields) ? findOddBlock(node.fields) : 'be formatted text: a block has fields'
  return node.fields !== undefined && !isFormValues(node.fields) ? 'be formatted text: fields are an object' : undefined
}

const isUpload = (node: FormValues, name: string) => name === 'value' && node.type === 'upload'

function isOdd(value: unknown, ...types: string[]): boolean {
  return value !== undefined && value !== null && !types.includes(typeof value)
}

function findOddUpload({ value, relationTo, fields }: FormValues): string | undefined {
  if (typeof relationTo !== 'string' || !isIdOrLoaded(value))
    return 'be formatted text: a picture has the id of an upload'
  return fields === undefined || fields === null || isFormValues(fields)
    ? undefined
    : 'be formatted text: fields are an object'
}

function findOddLink(fields: unknown): string | undefined {
  if (!isFormValues(fields)) return 'be formatted text: a link has fields'
  for (const name of ['url', 'fragment', 'linkType'])
    if (isOdd(fields[name], 'string')) return `be formatted text: “${name}” of a link is a text`
  const { doc } = fields
  if (doc === undefined || doc === null) return undefined
  if (isFormValues(doc) && typeof doc.relationTo === 'string' && isIdOrLoaded(doc.value)) return undefined
  return 'be formatted text: a link to a document names its collection and its id'
}

function isIdOrLoaded(value: unknown): boolean {
  const id = isFormValues(value) ? value.id : value
  return (typeof id === 'string' && id !== '') || typeof id === 'number'
}

function cleanLinkFields(fields: FormValues): FormValues {
  const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { ...fields, ...Object.fromEntries(texts.map(([name, text]) => [name, cleanText(text)])) }
}
