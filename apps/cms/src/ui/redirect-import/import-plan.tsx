import type { RedirectImport } from '@carepath/content/workflow/redirect-import/import-redirects.ts'

interface ImportPlanProps {
  plan: RedirectImport
  /** True once it is imported. */
  isDone: boolean
}

/** More lines than anybody reads before pressing the button. */
const shownLines = 200

/** What an import would do, or has done, as a table of its lines. */
export function ImportPlan({ plan: { added, known, faults }, isDone }: ImportPlanProps) {
  if (faults.length > 0)
    return (
      <>
        <p role="alert" className="error-text">
          {`Nothing was imported: ${count(faults.length, 'line has', 'lines have')} to be corrected first. Correct the file, and choose it again.`}
        </p>
        <Lines
          label="What is wrong"
          rows={faults.map(({ line, message }) => [line, message])}
          heads={['Line', 'What is wrong']}
        />
      </>
    )
  return (
    <>
      <p role="status">
        {`${count(added.length, 'redirect', 'redirects')} ${isDone ? 'imported and about to be live' : 'would be added'}. ${count(known.length, 'is', 'are')} there already.`}
      </p>
      {added.length > 0 && (
        <Lines
          label="Redirects of the list"
          rows={added.map(({ line, from, to }) => [line, from, to ?? 'Gone for good'])}
          heads={['Line', 'Old address', 'New address']}
        />
      )}
    </>
  )
}

interface LinesProps {
  label: string
  heads: string[]
  rows: (string | number)[][]
}

function Lines({ label, heads, rows }: LinesProps) {
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
      {rows.length > shownLines && <p>{`And ${rows.length - shownLines} more.`}</p>}
    </div>
  )
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
