'use client'
import { useId } from 'react'
import { FindingsList } from './findings-list.tsx'
import type { JudgedFinding, Judgement } from '@carepath/content/workflow/editorial/judgement.ts'
import { OverrideFinding, type OverrideRule } from './override-finding.tsx'
import '../styles/text-link.css'
import './findings.css'

interface FindingsProps {
  /** Undefined until the server has answered for the first time. */
  judgement: Judgement | undefined
  /** True where the judgement is of an older text. */
  isStale?: boolean
  override: OverrideRule
  /** Leads to a field. */
  onPlace: (path: string) => void
}

/** What the editorial rules say of a text, and a clinician’s way to answer them. */
export function Findings({ judgement, isStale = false, override, onPlace }: FindingsProps) {
  const heading = useId()
  const findings = judgement?.findings ?? []
  const standing = findings.filter(({ override }) => !override)
  const blocking = standing.filter(({ level }) => level === 'block')
  const warning = standing.filter(({ level }) => level === 'warn')
  const answer = (finding: JudgedFinding) =>
    finding.canBeOverridden &&
    judgement?.mayOverride === true && <OverrideFinding finding={finding} override={override} />
  return (
    <section className="findings" aria-labelledby={heading} data-findings={judgement ? blocking.length : undefined}>
      <h3 id={heading} className="findings__title">
        Editorial check
      </h3>
      <p role="status" className="findings__sum">
        {judgement ? sumOf(blocking.length, warning.length) : 'Reading…'}
        {isStale && ' The server does not answer: this is of an earlier text.'}
      </p>
      <FindingsList label="Keeps it from being published" findings={blocking} onPlace={onPlace}>
        {answer}
      </FindingsList>
      <FindingsList label="Worth another look" findings={warning} onPlace={onPlace}>
        {answer}
      </FindingsList>
      <FindingsList
        label="Let stand by a clinician"
        findings={findings.filter(({ override }) => override)}
        onPlace={onPlace}
      />
    </section>
  )
}

function sumOf(blocking: number, warning: number): string {
  if (blocking + warning === 0) return 'Nothing to mend.'
  const looks = warning > 0 ? `${warning} worth another look` : ''
  if (blocking === 0) return `${looks}.`
  const keeps =
    blocking === 1 ? '1 thing keeps it from being published' : `${blocking} things keep it from being published`
  return `${[keeps, looks].filter(Boolean).join(', ')}.`
}
