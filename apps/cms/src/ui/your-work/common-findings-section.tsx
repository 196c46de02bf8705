import { Link } from '@payloadcms/ui'
import type { SignedInRequest } from '@carepath/content/workflow/request/endpoint.ts'
import { loadCommonFindings } from '@carepath/content/workflow/your-work/common-findings.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'

interface CommonFindingsSectionProps {
  req: SignedInRequest
  /** Path of the admin. */
  admin: string
}

/** How many drafts are named at a rule. */
const maxNamed = 3

/** The rules that keep most drafts from being published. It comes a moment after the rest of the page. */
export async function CommonFindingsSection({ req, admin }: CommonFindingsSectionProps) {
  const { findings, checked } = await loadCommonFindings(req)
  if (findings.length === 0) return null
  return (
    <section className="work-list" aria-labelledby="common-findings">
      <h2 id="common-findings">{translate('What blocks most')}</h2>
      <p>
        {checked === 1 ? translate('In the newest draft.') : translate('In the {checked} newest drafts.', { checked })}
      </p>
      <ul aria-label={translate('What blocks most')}>
        {findings.map(({ title, drafts }) => (
          <li key={title} className="work-list__item">
            <strong>{translateMessage(title)}</strong>
            <span>
              {drafts.length === 1 ? '1 draft' : translate('{count} drafts', { count: drafts.length })}:{' '}
              {drafts.slice(0, maxNamed).map((draft, index) => (
                <span key={draft.path}>
                  {index > 0 && ', '}
                  <Link href={admin + draft.path}>{draft.title}</Link>
                </span>
              ))}
              {drafts.length > maxNamed && translate(' and {value} more', { value: drafts.length - maxNamed })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
