'use client'
import type { ClinicalType } from '@carepath/schema'
import { formatRecentTime } from '../format/format-time.ts'
import { useWithdrawalState } from './use-withdrawal-state.ts'
import type { WithdrawalState } from '@carepath/content/workflow/withdrawal/withdrawal-state.ts'

type Entry = WithdrawalState['open'][number]

/** On the form of a document that is kept off the site: who did it, when, why, and what to do. */
export function WithdrawalBanner({ type }: { type: ClinicalType }) {
  const open = useWithdrawalState(type)?.open ?? []
  return (
    <>
      {open.map((entry) => (
        <div key={`${entry.kind} ${entry.at}`} role="status" data-withdrawn={entry.kind} style={style}>
          <p style={{ margin: 0 }}>
            <strong>{what[entry.kind]}</strong> {who(entry)}
          </p>
          <p style={{ margin: 0 }}>{entry.reason}</p>
          <p style={{ margin: 0 }}>{next[entry.kind]}</p>
        </div>
      ))}
    </>
  )
}

const what: Record<Entry['kind'], string> = {
  recall: 'Patients can’t read this: it was withdrawn.',
  legalHold: 'Patients can’t read this: it is on legal hold.',
  cascade: 'Patients can’t read this: it went together with another document.',
}

const who = ({ by, at }: Entry): string => `By ${by}, ${formatRecentTime(at)}.`

const next: Record<Entry['kind'], string> = {
  recall: 'To bring it back: mend it, submit it for review, have it approved, then publish it.',
  legalHold: 'It can’t be published until an admin releases the hold. Then it comes back by itself.',
  cascade: 'It comes back by itself with the other document, or once you publish it without that.',
}

const style = {
  display: 'grid',
  gap: '0.35rem',
  marginBlockEnd: 'var(--base)',
  padding: '0.75rem 1rem',
  background: 'var(--theme-error-100)',
  color: 'var(--theme-error-900)',
  borderInlineStart: '4px solid var(--theme-error-500)',
  overflowWrap: 'anywhere',
} as const
