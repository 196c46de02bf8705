import { textOfRuns, withoutStart, type Run } from './blocks.ts'

/** Bullets of every font, which stand for nothing else, for the brackets of a pattern. */
export const bulletSigns = '•◦‣⁃●○■□▪▫◆◇❖⦿⦁➔➜➢➣➤►▶✓✔✗✘☐☑☒∙·'
/** Bullets that only Word's fonts know: by their place in the font, and as the letters that stand for them elsewhere. */
const privateMark = /^\s*[\uF020-\uF0FF]\s*/u
const letterMark = /^\s*([o§Øvü])(?:[^\S\u00A0]*\u00A0\s*|\s{3,})(?=\S)/u
/** How deep Word puts each of them. */
const depths: Record<string, number> = { o: 2, '§': 3 }

/**
 * Runs whose mark of an entry, where they begin with one that only Word's fonts know, is a plain bullet; and how deep in lists
 * such a mark is. Cleaning would take it for nothing, or for a letter.
 */
export function withPlainMark(runs: readonly Run[]): { runs: readonly Run[]; depth: number } {
  const text = textOfRuns(runs)
  const [mark, letter = ''] = privateMark.exec(text) ?? letterMark.exec(text) ?? []
  if (mark === undefined) return { runs, depth: 0 }
  return {
    runs: [{ text: '• ', isBold: false, isItalic: false }, ...withoutStart(runs, mark.length)],
    depth: depths[letter] ?? 1,
  }
}
