interface PathListProps {
  /** What becomes of the pages, with their number. */
  title: string
  paths: string[]
}

/** Paths of pages, folded behind their number because there may be hundreds. */
export function PathList({ title, paths }: PathListProps) {
  if (paths.length === 0) return null
  return (
    <details>
      <summary>{title}</summary>
      <ul className="withdrawal-dialog__paths">
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </details>
  )
}
