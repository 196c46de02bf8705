import { Link } from '@payloadcms/ui'
import type { FirstStep } from '@carepath/content/workflow/your-work/first-steps.ts'

interface FirstStepsProps {
  steps: FirstStep[]
  /** Path of the admin. */
  admin: string
}

/** What somebody new does first. */
export function FirstSteps({ steps, admin }: FirstStepsProps) {
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">Three steps to begin</h2>
      <ol>
        {steps.map(({ label, why, path, isDone }) => (
          <li key={label} data-done={isDone}>
            <Link className="text-link" href={admin + path}>
              {label}
            </Link>
            {isDone && <strong> Done</strong>}
            <p>{why}</p>
          </li>
        ))}
      </ol>
      <p>
        All of it, task by task:{' '}
        <Link className="text-link" href={`${admin}/handbook`}>
          Editors’ handbook
        </Link>
      </p>
    </section>
  )
}
