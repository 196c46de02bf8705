import { translate } from '@carepath/content/wording/translate.ts'
import './redirect-import.css'

/** More lines than anybody reads before pressing a button. */
const shownLines = 200

interface LinesTableProps {
  label: string
  heads: string[]
  rows: (string | number)[][]
}

/** What a file holds, or what is wrong in it, as a table that scrolls by itself. */
export function LinesTable({ label, heads, rows }: LinesTableProps) {
  return (
    <div className="redirect-import__lines" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownLines).map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownLines && <p>{translate('And {count} more.', { count: rows.length - shownLines })}</p>}
    </div>
  )
}
