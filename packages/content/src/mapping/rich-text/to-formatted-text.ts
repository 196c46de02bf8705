import type { ElementContent } from 'hast'
import type { LexicalNode } from './lexical-node.ts'
import { richTextError, type RichTextPlace } from './rich-text-error.ts'
import { element } from './tree-element.ts'

/** Bits of Lexical's text format. */
const bits = { bold: 1, italic: 2 }

/** Formats that change what words mean: without them, "5²" would read "52". */
const meaningful: Record<number, string> = { 4: 'struck-through', 16: 'code', 32: 'subscript', 64: 'superscript' }

/** A run of text. Underlining, highlighting and capitals are left out: the site decides how text looks. */
export function toFormattedText(node: LexicalNode, place: RichTextPlace): ElementContent[] {
  const value = typeof node.text === 'string' ? node.text : ''
  if (value === '') return []
  const format = typeof node.format === 'number' ? node.format : 0
  for (const [bit, name] of Object.entries(meaningful)) {
    if (format & Number(bit)) {
      throw richTextError(
        place,
        'unknownNode',
        `“${value}” is ${name}, which the site can’t show`,
        'Write it in plain words, or paste it again without formatting (Ctrl+Shift+V).',
      )
    }
  }
  const text: ElementContent = { type: 'text', value }
  const italic = format & bits.italic ? element('em', {}, [text]) : text
  return [format & bits.bold ? element('strong', {}, [italic]) : italic]
}
