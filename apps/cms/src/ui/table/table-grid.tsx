'use client'
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react'
import { limits } from '@carepath/schema'
import { translate } from '@carepath/content/wording/translate.ts'
import * as grid from './edit-grid.ts'
import { LineControls } from './line-controls.tsx'
import { readClipboard } from './read-clipboard.ts'

interface TableGridProps {
  /** All of one length. */
  rows: string[][]
  isReadOnly: boolean
  /** Id of the explanation. */
  describedBy: string
  onChange: (rows: string[][]) => void
  /** Says what the editor should know of a paste. */
  onNotices: (notices: readonly string[]) => void
}

interface Place {
  row: number
  column: number
}

/** A table whose cells are text fields. Enter leads to the cell below, and adds a row after the last. */
export function TableGrid({ rows, isReadOnly, describedBy, onChange, onNotices }: TableGridProps) {
  const table = useRef<HTMLTableElement>(null)
  const width = grid.widthOf(rows)

  const focusCell = ({ row, column }: Place) =>
    // The row may be there only after the next drawing.
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus())
  const paste = (event: ClipboardEvent, at: Place) => {
    const pasted = readClipboard(event.clipboardData)
    // Otherwise the editor around the table would take the text, too.
    event.stopPropagation()
    if (!pasted || isReadOnly) return
    event.preventDefault()
    onChange(grid.fillFrom(rows, at, pasted.rows))
    onNotices(pasted.notices)
  }
  const press = (event: KeyboardEvent, { row, column }: Place) => {
    // The editor around the table has keys of its own.
    event.stopPropagation()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (row === rows.length - 1 && !isReadOnly) onChange(grid.insertRow(rows, rows.length))
    focusCell({ row: row + 1, column })
  }

  return (
    <div className="table-grid__scroll">
      <table className="table-grid" ref={table}>
        {!isReadOnly && (
          <thead>
            <tr>
              <td />
              {Array.from({ length: width }, (_, column) => (
                <td key={column}>
                  <LineControls
                    line={{ noun: 'column', name: `${column + 1}`, before: 'left', after: 'right' }}
                    canMoveBack={column > 0}
                    canMoveOn={column < width - 1}
                    canRemove={width > 1}
                    onMove={(by) => onChange(grid.moveColumn(rows, column, by))}
                    onAdd={() => {
                      onChange(grid.insertColumn(rows, column + 1))
                      focusCell({ row: 0, column: column + 1 })
                    }}
                    onRemove={() => onChange(grid.removeColumn(rows, column))}
                  />
                </td>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              <td className="table-grid__line">
                <span className="table-grid__number">{row === 0 ? translate('Headings') : row}</span>
                {!isReadOnly && (
                  <LineControls
                    line={{
                      noun: 'row',
                      name: row === 0 ? translate('of headings') : `${row}`,
                      before: 'up',
                      after: 'down',
                    }}
                    canMoveBack={row > 1}
                    canMoveOn={row > 0 && row < rows.length - 1}
                    canRemove={row > 0 && rows.length > 2}
                    onMove={(by) => onChange(grid.moveRow(rows, row, by))}
                    onAdd={() => {
                      onChange(grid.insertRow(rows, row + 1))
                      focusCell({ row: row + 1, column: 0 })
                    }}
                    onRemove={() => onChange(grid.removeRow(rows, row))}
                  />
                )}
              </td>
              {cells.map((text, column) => (
                <td key={column}>
                  <textarea
                    className="text-input table-grid__cell"
                    data-cell={`${row}-${column}`}
                    data-heading={row === 0 || undefined}
                    aria-label={nameCell(rows, { row, column })}
                    aria-describedby={row + column === 0 ? describedBy : undefined}
                    rows={1}
                    maxLength={limits.table.cell}
                    readOnly={isReadOnly}
                    value={text}
                    onChange={({ target }) => onChange(grid.writeCell(rows, { row, column }, oneLine(target.value)))}
                    onKeyDown={(event) => press(event, { row, column })}
                    onPaste={(event) => paste(event, { row, column })}
                    onCopy={(event) => event.stopPropagation()}
                    onCut={(event) => event.stopPropagation()}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A cell is one line, however wide its field. */
const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/gu, ' ')

function nameCell(rows: grid.Rows, { row, column }: Place): string {
  if (row === 0) return translate('Heading of column {value}', { value: column + 1 })
  const heading = rows[0]?.[column]?.trim()
  return translate('Row {row}, {value}', {
    row,
    value: heading ? `“${heading}”` : translate('column {value}', { value: column + 1 }),
  })
}
