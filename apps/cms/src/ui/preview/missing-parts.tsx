import type { MissingPart } from '@carepath/content/outbox/preview-request.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import '../styles/text-link.css'

/** Enough to read beside a page; the rest follows as these are filled in. */
const shown = 8

interface MissingPartsProps {
  missing: readonly MissingPart[]
  showField: (path: string) => void
}

/** In words, what a form lacks whose page is shown: the page has the fields' names in its place. */
export function MissingParts({ missing, showField }: MissingPartsProps) {
  if (missing.length === 0) return null
  return (
    <details className="live-preview__missing">
      <summary>
        {translateCount(
          missing.length,
          '{count} thing is missing or not right yet. What is missing has its name in [brackets] on the page, or is left out.',
          '{count} things are missing or not right yet. What is missing has its name in [brackets] on the page, or is left out.',
        )}
      </summary>
      <ul>
        {missing.slice(0, shown).map(({ path, label, message }) => (
          <li key={path + message}>
            {path && (
              <button type="button" className="text-link" onClick={() => showField(path)}>
                {translateMessage(label)}
              </button>
            )}{' '}
            {translateMessage(message)}
          </li>
        ))}
        {missing.length > shown && <li>{translate('And {count} more.', { count: missing.length - shown })}</li>}
      </ul>
    </details>
  )
}
