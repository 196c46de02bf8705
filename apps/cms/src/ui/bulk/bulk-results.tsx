import { Link, useConfig } from '@payloadcms/ui'
import type { BulkResult } from '@carepath/content/workflow/bulk/bulk-result.ts'
import '../styles/text-link.css'

/** For each document what was done or why not, those first that need somebody. */
export function BulkResults({ results }: { results: readonly BulkResult[] }) {
  const { config } = useConfig()
  const [failed, done] = [results.filter(({ isDone }) => !isDone), results.filter(({ isDone }) => isDone)]
  return (
    <div role="status" className="bulk-results">
      <p>
        Done: {done.length}. Not done: {failed.length}.
      </p>
      <ul>
        {[...failed, ...done].map(({ id, title, path, isDone, text }) => (
          <li key={id} data-done={isDone}>
            <Link className="text-link" href={config.routes.admin + path}>
              {title}
            </Link>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
