import { Link } from '@payloadcms/ui'
import type { FirstStep } from '@carepath/content/workflow/your-work/first-steps.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'

interface FirstStepsProps {
  steps: FirstStep[]
  /** Path of the admin. */
  admin: string
}

/** What somebody new does first. */
export function FirstSteps({ steps, admin }: FirstStepsProps) {
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{translate('Three steps to begin')}</h2>
      <ol>
        {steps.map(({ label, why, path, isDone }) => (
          <li key={label} data-done={isDone}>
            <Link className="text-link" href={admin + path}>
              {translateMessage(label)}
            </Link>
            {isDone && <strong>{translate(' Done')}</strong>}
            <p>{translateMessage(why)}</p>
          </li>
        ))}
      </ol>
      <p>
        {translate('All of it, task by task:')} <HandbookPageLink page="" />
      </p>
    </section>
  )
}
