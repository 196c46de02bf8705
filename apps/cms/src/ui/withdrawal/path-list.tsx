/** Pages by their paths, behind their number: there may be hundreds. */
export function PathList({ lead, paths }: { lead: string; paths: string[] }) {
  if (paths.length === 0) return null
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>
        {lead} {paths.length === 1 ? '1 page' : `${paths.length} pages`}
      </summary>
      <ul style={{ margin: '0.25rem 0 0', paddingInlineStart: '1.25rem', maxHeight: '12rem', overflowY: 'auto' }}>
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </details>
  )
}
