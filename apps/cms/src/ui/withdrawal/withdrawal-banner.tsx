'use client'
import type { ClinicalType } from '@carepath/schema'
import type { WithdrawalState } from '@carepath/content/workflow/withdrawal/withdrawal-state.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { formatRecentTime } from '../format/format-time.ts'
import { useWithdrawalState } from './use-withdrawal-state.ts'
import '../styles/message.css'
import './withdrawal.css'

type Withdrawal = WithdrawalState['open'][number]

/** On the form of a withdrawn document: who withdrew it, when, why, and how it comes back. */
export function WithdrawalBanner({ type }: { type: ClinicalType }) {
  const open = useWithdrawalState(type)?.open ?? []
  return (
    <>
      {open.map(({ kind, at, by, reason }) => (
        <div
          key={`${kind} ${at}`}
          role="status"
          data-withdrawn={kind}
          className="message message--error withdrawal-banner"
        >
          <p>
            <strong>{translate(happened[kind])}</strong> {translate('By')} {by}, {formatRecentTime(at)}.
          </p>
          <p>{reason}</p>
          <p>{translate(comesBack[kind])}</p>
        </div>
      ))}
    </>
  )
}

const happened: Record<Withdrawal['kind'], string> = {
  recall: 'Patients can’t read this: it was withdrawn.',
  legalHold: 'Patients can’t read this: it is on legal hold.',
  cascade: 'Patients can’t read this: it was withdrawn with another document.',
}

const comesBack: Record<Withdrawal['kind'], string> = {
  recall: 'To bring it back: correct it, submit it for review, have it approved, then publish it.',
  legalHold: 'It can’t be published until an admin releases the hold. Then it comes back by itself.',
  cascade: 'It comes back by itself with the other document, or once you publish it without that.',
}
