'use client'
import { translate } from '@carepath/content/wording/translate.ts'

/** New recovery codes, which are shown this once. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div role="status" className="second-factors__step">
      <p>
        <strong>{translate('Keep these recovery codes')}</strong>{' '}
        {translate(
          'on paper or in your password manager. Each replaces your second factor once, should you lose it. They aren’t shown again.',
        )}
      </p>
      <ul aria-label={translate('Recovery codes')} className="second-factors__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}
