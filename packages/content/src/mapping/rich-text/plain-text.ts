import type { Element, Nodes } from 'hast'
import { isTableBlock, readTable } from '../../tables/table-block.ts'
import { isVideoBlock, readVideo } from '../../blocks/video-block.ts'
import { lexicalChildren, type LexicalNode } from './lexical-node.ts'
import type { BlockNode } from '../../blocks/block-node.ts'

const blocks = new Set(['caption', 'figcaption', 'h3', 'h4', 'li', 'ol', 'p', 'table', 'tr', 'ul'])

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
  if (node.type === 'element' && node.tagName === 'tr') return `\n${cellsOf(node).join(cellEnd)}\n`
  const inner = node.children.map(linesOf).join('')
  if (node.type !== 'element') return inner
  if (node.tagName === 'br') return '\n'
  return blocks.has(node.tagName) ? `\n${inner}\n` : inner
}

/** Stands between the cells of a row, which are on one line. */
const cellEnd = ' | '

const cellsOf = (row: Element): string[] => row.children.map(linesOf).filter((text) => text.trim() !== '')

/** All text of the editor's state, whatever node contains it. `wordsIn` knows the words of what stands between paragraphs. */
export function lexicalText(node: LexicalNode, wordsIn: (node: LexicalNode) => string = () => ''): string {
  if (isTableBlock(node)) return tableLines(node).join(' ')
  if (isVideoBlock(node)) return videoLines(node).join(' ')
  const own = typeof node.text === 'string' ? node.text : wordsIn(node)
  return (
    own +
    lexicalChildren(node)
      .map((child) => lexicalText(child, wordsIn))
      .join(' ')
  )
}

/** The caption of a table, and a line for each row. */
function tableLines({ fields }: BlockNode): string[] {
  const { caption, rows } = readTable(fields)
  return [caption, ...rows.map((row) => row.filter((cell) => cell.trim() !== '').join(cellEnd))]
}

/** The title of a video, and a line for each paragraph of its transcript. */
function videoLines({ fields }: BlockNode): string[] {
  const { title, transcript } = readVideo(fields)
  return [title, ...transcript.map((paragraph) => paragraph.replaceAll('\n', ' '))]
}

/** The text of the editor's state, a line for each paragraph, heading, entry of a list, and row of a table. */
export function lexicalLines(node: LexicalNode): string[] {
  const lines: string[] = ['']
  const add = (inner: LexicalNode): void => {
    if (typeof inner.text === 'string') lines.push((lines.pop() ?? '') + inner.text)
    if (isTableBlock(inner)) lines.push(...tableLines(inner))
    if (isVideoBlock(inner)) lines.push(...videoLines(inner))
    const isBlock = !inlineNodes.has(inner.type)
    if (isBlock) lines.push('')
    for (const child of lexicalChildren(inner)) add(child)
    if (isBlock) lines.push('')
  }
  add(node)
  return lines.map((line) => line.trim()).filter(Boolean)
}

const inlineNodes = new Set(['text', 'link', 'autolink', 'tab'])
