import type { WithdrawalAction } from './withdrawal-actions.ts'
import { PathList } from './path-list.tsx'
import type { TakenOff } from '@carepath/content/workflow/withdrawal/take-off.ts'

/** What became of it, and how long that took. */
export function WithdrawalReport({ deed, taken }: { deed: WithdrawalAction; taken: Partial<TakenOff> }) {
  const { ms, pending, withdrawn = [], changed = [], cascaded = [] } = taken
  if (deed === 'release') return <p role="status">The hold is released. What was live is on its way back.</p>
  if (pending !== undefined)
    return (
      <p role="status">
        <strong>It is on record, and not off the site yet.</strong> {pending} The worker does it before anything else.
      </p>
    )
  return (
    <div role="status" style={{ display: 'grid', gap: '0.5rem' }}>
      <p style={{ margin: 0 }}>
        <strong>Off the site in {ms} ms.</strong> Nobody can read it or find it any more.
      </p>
      <PathList lead="A notice stands in place of" paths={withdrawn} />
      {cascaded.length > 0 && (
        <p style={{ margin: 0 }}>Went as well: {cascaded.map(({ title }) => title).join(', ')}.</p>
      )}
      <PathList lead="Published again without it:" paths={changed} />
    </div>
  )
}
