import type { LexicalEditor, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'

/** Tidy HTML as nodes of the editor, in its order. */
export function nodesFromHtml(editor: LexicalEditor, html: string): LexicalNode[] {
  return $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'))
}
