interface Node {
  type?: unknown
  text?: unknown
  children?: unknown
  root?: unknown
}

/** True where an editor has written nothing: no word and no picture. */
export function isEmptyRichText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const { root } = value as Node
  return !hasContent(root)
}

/** Nodes that show only their children. Any other node counts as content: a picture, or an unknown node, which must be reported. */
const containers = new Set<unknown>(['root', 'paragraph', 'heading', 'list', 'listitem', 'link', 'autolink'])
const spaces = new Set<unknown>(['linebreak', 'tab'])

function hasContent(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { type, text, children } = node as Node
  if (typeof text === 'string' && text.trim() !== '') return true
  if (containers.has(type)) return Array.isArray(children) && children.some(hasContent)
  return type !== 'text' && !spaces.has(type)
}
