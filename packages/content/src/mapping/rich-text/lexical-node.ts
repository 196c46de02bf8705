/** A node of the Lexical editor's state, as the database holds it. */
export interface LexicalNode {
  readonly type: string
  readonly children?: readonly LexicalNode[]
  readonly [property: string]: unknown
}

/** The editor's top node, or undefined where the value is no editor state. */
export function lexicalRoot(value: unknown): LexicalNode | undefined {
  if (typeof value !== 'object' || value === null || !('root' in value)) return undefined
  return isLexicalNode(value.root) ? value.root : undefined
}

export function lexicalChildren(node: LexicalNode): readonly LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isLexicalNode) : []
}

function isLexicalNode(value: unknown): value is LexicalNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
