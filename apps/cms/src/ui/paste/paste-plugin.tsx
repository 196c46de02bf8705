'use client'
import { tidyClipboard } from '@carepath/content/paste/tidy-clipboard.ts'
import {
  $addUpdateTag,
  $getSelection,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  PASTE_COMMAND,
  PASTE_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { nodesFromHtml } from './nodes-from-html.ts'

/** Long enough to read three sentences twice. */
const noticeMs = 30_000

/** Tidies what is pasted or dragged into the editor, and says what of it was left out. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          PASTE_COMMAND,
          (event) => {
            const data = 'clipboardData' in event ? event.clipboardData : null
            if (!data || !insertTidied(editor, data)) return false
            event.preventDefault()
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          CONTROLLED_TEXT_INSERTION_COMMAND,
          (event) => {
            if (typeof event === 'string' || !/^insertFrom(?:Drop|Paste|Yank)$/u.test(event.inputType)) return false
            return event.dataTransfer !== null && insertTidied(editor, event.dataTransfer)
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  )
  return null
}

/** False where the editor itself or Payload knows better what to do with the data. */
function insertTidied(editor: LexicalEditor, data: DataTransfer): boolean {
  const [html, plain] = [data.getData('text/html'), data.getData('text/plain')]
  if (isOwn(editor, data.getData('application/x-lexical-editor'))) return false
  // A file without text is uploaded, and an address on marked words becomes their link.
  if (html.trim() === '' && (plain.trim() === '' || (URL.canParse(plain) && !isCollapsed()))) return false
  const tidy = tidyClipboard({ html, plain })
  $addUpdateTag(PASTE_TAG)
  $insertNodes(nodesFromHtml(editor, tidy.html))
  if (tidy.notices.length > 0) toast.info(tidy.notices.join(' '), { duration: noticeMs })
  return true
}

/** Text that was copied in an editor of ours arrives exactly, with its links to documents. */
function isOwn(editor: LexicalEditor, copied: string): boolean {
  if (copied === '') return false
  try {
    const { namespace } = JSON.parse(copied) as { namespace?: unknown }
    return namespace === editor._config.namespace
  } catch {
    return false
  }
}

const isCollapsed = (): boolean => $getSelection()?.isCollapsed() ?? true
