import { Link, useConfig } from '@payloadcms/ui'
import type { BulkResult } from '@carepath/content/workflow/bulk/bulk-result.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import '../styles/text-link.css'

/** For each document what was done or why not, those first that need somebody. */
export function BulkResults({ results }: { results: readonly BulkResult[] }) {
  const { config } = useConfig()
  const [failed, done] = [results.filter(({ isDone }) => !isDone), results.filter(({ isDone }) => isDone)]
  return (
    <div role="status" className="bulk-results">
      <p>{translate('Done: {done}. Not done: {failed}.', { done: done.length, failed: failed.length })}</p>
      <ul>
        {[...failed, ...done].map(({ id, title, kind, path, isDone, text }) => (
          <li key={id} data-done={isDone}>
            <Link className="text-link" href={config.routes.admin + path}>
              {/* What no longer exists has no name but its kind. */}
              {title === kind ? translateMessage(kind) : title}
            </Link>
            <span>{translateMessage(text)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
