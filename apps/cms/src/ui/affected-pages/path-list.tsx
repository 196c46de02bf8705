import { translateCount } from '@carepath/content/wording/translate.ts'
interface PathListProps {
  /** Words before the number of pages. */
  lead: string
  paths: string[]
}

/** Paths of pages, folded behind their number because there may be hundreds. */
export function PathList({ lead, paths }: PathListProps) {
  if (paths.length === 0) return null
  return (
    <details>
      <summary>
        {lead} {translateCount(paths.length, '{count} page', '{count} pages')}
      </summary>
      <ul className="withdrawal-dialog__paths">
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </details>
  )
}
