import { formatCellPlace } from '@carepath/schema'
import type { Finding } from './model/finding.ts'
import type { CellPlace } from './reading/html.ts'
import type { Passage } from './reading/passage.ts'

/**
 * Findings that say in which cell their words are, since a field's name doesn't lead to a cell: “Table “Doses”, row 2,
 * column “How often”: …”. Where one rule finds the same words several times, they are found in the order of the page.
 */
export function nameCells(findings: readonly Finding[], passages: readonly Passage[]): Finding[] {
  if (!passages.some(({ cell }) => cell)) return [...findings]
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    if (!finding.excerpt) return finding
    const { rule, path, excerpt } = finding
    const key = JSON.stringify([rule, path, excerpt])
    const earlier = seen.get(key) ?? 0
    seen.set(key, earlier + 1)
    const places = passages.filter((passage) => passage.path === path && passage.text.includes(excerpt))
    const { cell } = places[Math.min(earlier, places.length - 1)] ?? {}
    return cell ? { ...finding, message: `${formatPlace(cell)}: ${finding.message}` } : finding
  })
}

function formatPlace({ caption, row, column, columnName }: CellPlace): string {
  return `Table${caption ? ` “${caption}”` : ''}, ${formatCellPlace(row, column, columnName)}`
}
