import type { Nodes } from 'hast'
import { lexicalChildren, type LexicalNode } from './lexical-node.ts'

const blocks = new Set(['h3', 'h4', 'li', 'ol', 'p', 'ul'])

/** The text of an HTML tree, a line for each block. */
export function treeText(tree: Nodes): string {
  return linesOf(tree)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

function linesOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = node.children.map(linesOf).join('')
  if (node.type !== 'element') return inner
  if (node.tagName === 'br') return '\n'
  return blocks.has(node.tagName) ? `\n${inner}\n` : inner
}

/** All text of the editor's state, whatever node contains it. */
export function lexicalText(node: LexicalNode): string {
  const own = typeof node.text === 'string' ? node.text : ''
  return own + lexicalChildren(node).map(lexicalText).join(' ')
}
