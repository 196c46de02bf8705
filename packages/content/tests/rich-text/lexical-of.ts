import type { LexicalNode } from '../../src/mapping/rich-text/lexical-node.ts'

/** Editor states as Payload stores them, built by hand. */
export const lexical = (...children: LexicalNode[]) => ({ root: node('root', children) })

export const node = (type: string, children: LexicalNode[] = [], properties: object = {}): LexicalNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...properties,
  children,
})

/** `format` is Lexical's sum of bits: 1 bold, 2 italic. */
export const words = (text: string, format = 0): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})

export const paragraph = (...children: LexicalNode[]) => node('paragraph', children)
export const heading = (tag: string, ...children: LexicalNode[]) => node('heading', children, { tag })
export const list = (listType: string, ...items: LexicalNode[]) =>
  node('list', items, { listType, tag: listType === 'number' ? 'ol' : 'ul', start: 1 })
export const item = (...children: LexicalNode[]) => node('listitem', children, { value: 1 })
export const link = (fields: object, ...children: LexicalNode[]) =>
  node('link', children, { id: 'a-random-id', fields })
export const upload = (value: unknown): LexicalNode => ({
  type: 'upload',
  version: 3,
  relationTo: 'media',
  value,
  fields: null,
})
export const table = (caption: string, rows: string[][], hasRowHeaders = false): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'a-random-id', blockType: 'table', caption, hasRowHeaders, rows },
})
export const video = (fields: object): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'a-random-id', blockType: 'video', ...fields },
})
