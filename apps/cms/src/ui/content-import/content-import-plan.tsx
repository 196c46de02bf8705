import type { ContentImport } from '@carepath/content/workflow/content-import/import-content.ts'
import { LinesTable } from '../redirect-import/lines-table.tsx'

interface ContentImportPlanProps {
  plan: ContentImport
  /** True once it is imported. */
  isDone: boolean
}

/** What an import would do, or has done: each document, and what is missing or wrong, with its line in the file. */
export function ContentImportPlan({ plan, isDone }: ContentImportPlanProps) {
  const { created, updated, unchanged, faults, gaps } = plan
  if (faults.length > 0)
    return (
      <>
        <p role="alert" className="error-text">
          {`Nothing was imported. Correct ${faults.length === 1 ? 'this' : `these ${faults.length}`} in the file, and choose it again.`}
        </p>
        <Places label="What is wrong" places={faults} />
      </>
    )
  const parts = [
    `${created.length} ${isDone ? 'created as drafts' : 'to create as drafts'}`,
    `${updated.length} ${isDone ? 'brought up to date' : 'to bring up to date'}`,
    `${unchanged.length} there already, just so`,
  ]
  const rows = [
    ...created.map(({ kind, title }) => [isDone ? 'Created' : 'New', kind, title]),
    ...updated.map(({ kind, title }) => [isDone ? 'Updated' : 'Changed', kind, title]),
    ...unchanged.map(({ kind, title }) => ['Unchanged', kind, title]),
  ]
  return (
    <>
      <p role="status">{`${parts.join(', ')}.`}</p>
      <LinesTable label="Documents of the file" heads={['What', 'Kind', 'Document']} rows={rows} />
      {gaps.length > 0 && (
        <>
          <p>They are drafts. This is missing before they can be published:</p>
          <Places label="What is missing" places={gaps} />
        </>
      )}
    </>
  )
}

function Places({ label, places }: { label: string; places: ContentImport['faults'] }) {
  const rows = places.map(({ file, line, field, message }) => [`${file}, line ${line}`, field, message])
  return <LinesTable label={label} heads={['Where', 'Field', label]} rows={rows} />
}
