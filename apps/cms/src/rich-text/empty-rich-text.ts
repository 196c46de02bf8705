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

function hasContent(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { type, text, children } = node as Node
  if (typeof text === 'string') return text.trim() !== ''
  if (Array.isArray(children)) return children.some(hasContent)
  // A node that holds neither text nor children shows something by itself: a picture, or what no converter knows.
  return type !== 'linebreak' && type !== 'tab'
}
