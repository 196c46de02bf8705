'use client'
import { $createBlockNode, BlockNode, createClientFeature } from '@payloadcms/richtext-lexical/client'
import type { DOMConversionMap } from '@payloadcms/richtext-lexical/lexical'
import { tableBlockSlug } from '@carepath/content/tables/table-block.ts'
import { tableFromHtml } from '@carepath/content/tables/table-from-html.ts'

/**
 * Reads `<table>` in what is pasted or dropped. Lexical asks each kind of node what HTML it reads, and Payload's blocks read
 * none; a node of this kind is never made.
 */
class PastedTable extends BlockNode {
  static override getType(): string {
    return 'pasted-table'
  }

  static override importDOM(): DOMConversionMap {
    return { table: () => ({ priority: 1, conversion: convertTable }) }
  }
}

function convertTable(element: HTMLElement) {
  const pasted = tableFromHtml(element.outerHTML)
  // The cells of a layout are read one after the other, as what they hold.
  if (pasted.kind === 'layout') return { node: null }
  const fields = { blockType: tableBlockSlug, blockName: '', ...pasted.table }
  return { node: $createBlockNode(fields), after: () => [] }
}

/** The part of the feature that runs in the editor. */
export const PastedTableFeature = createClientFeature({ nodes: [PastedTable] })
