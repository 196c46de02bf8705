/** A block of ours in a formatted text, as the editor stores it: a table or a video. */
export interface BlockNode {
  type: 'block'
  fields: Record<string, unknown>
}

/** True for the editor's node of a block with this name. */
export function isBlock(node: object, slug: string): node is BlockNode {
  if (!('type' in node) || node.type !== 'block' || !('fields' in node)) return false
  const { fields } = node
  return typeof fields === 'object' && fields !== null && 'blockType' in fields && fields.blockType === slug
}
