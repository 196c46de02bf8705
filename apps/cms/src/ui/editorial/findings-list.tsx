'use client'
import type { ReactNode } from 'react'
import type { JudgedFinding } from '@carepath/content/workflow/editorial/judgement.ts'

interface FindingsListProps {
  /** Names the list. */
  label: string
  findings: readonly JudgedFinding[]
  /** Leads to a field. */
  onPlace: (path: string) => void
  /** What can be done about a finding, below it. */
  children?: (finding: JudgedFinding) => ReactNode
}

/** Findings of the editorial rules: where each is, the words, what is wrong and what to do. Nothing where there are none. */
export function FindingsList({ label, findings, onPlace, children }: FindingsListProps) {
  if (findings.length === 0) return null
  return (
    <>
      <h4 className="findings__group">{label}</h4>
      <ul className="findings__list" aria-label={label}>
        {findings.map((finding, index) => (
          <li key={index} className="findings__item" data-level={finding.override ? 'answered' : finding.level}>
            <Place finding={finding} onPlace={onPlace} />
            {finding.excerpt && <blockquote className="findings__words">{clipped(finding.excerpt)}</blockquote>}
            {finding.override ? (
              <p>
                <strong>{finding.override.by}</strong> lets these words stand since{' '}
                {new Date(finding.override.at).toLocaleDateString(undefined, { dateStyle: 'medium' })}: “
                {finding.override.reason}”
              </p>
            ) : (
              <p>
                {finding.message} {finding.next}
              </p>
            )}
            {children?.(finding)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Place({
  finding: { path, label, rule },
  onPlace,
}: {
  finding: JudgedFinding
  onPlace: (path: string) => void
}) {
  return (
    <div className="findings__place">
      {path ? (
        <button type="button" className="text-link" onClick={() => onPlace(path)}>
          {label}
        </button>
      ) : (
        <strong>The whole document</strong>
      )}
      {rule && <span className="findings__rule">{rule}</span>}
    </div>
  )
}

/** Enough to recognise the words by. */
const longestExcerpt = 220

function clipped(words: string): string {
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt).trimEnd()}…` : words
}
