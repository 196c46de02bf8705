'use client'
import type { ReactNode } from 'react'
import type { FormFinding } from '@carepath/content/workflow/editorial/editorial-report.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { formatDay } from '../format/format-time.ts'

interface FindingsListProps {
  /** Names the list. */
  label: string
  findings: readonly FormFinding[]
  /** Shows a field. */
  showField: (path: string) => void
  /** True for a list that is opened by hand. */
  isFolded?: boolean
  /** The way to override a finding, below it. */
  children?: (finding: FormFinding) => ReactNode
}

/** Findings of the editorial rules: the field of each, the words, the problem and the next step. Empty without any. */
export function FindingsList({ label, findings, showField, isFolded = false, children }: FindingsListProps) {
  if (findings.length === 0) return null
  const list = (
    <ul className="findings__list" aria-label={label}>
      {findings.map((finding, index) => (
        <li key={index} className="findings__item" data-level={levelOf(finding)}>
          <Place finding={finding} showField={showField} />
          {finding.excerpt && <blockquote className="findings__words">{shorten(finding.excerpt)}</blockquote>}
          {finding.override ? (
            <p>
              <strong>{finding.override.by}</strong>{' '}
              {translate('allowed this wording on {day}:', { day: formatDay(finding.override.at) })} “
              {finding.override.reason}”
            </p>
          ) : (
            <p>
              {translateMessage(finding.message)} {translateMessage(finding.next)}
            </p>
          )}
          {children?.(finding)}
        </li>
      ))}
    </ul>
  )
  if (isFolded)
    return (
      <details className="findings__folded">
        <summary className="findings__group">
          {label}: {findings.length}
        </summary>
        {list}
      </details>
    )
  return (
    <>
      <h3 className="findings__group">{label}</h3>
      {list}
    </>
  )
}

/** What is missing is no fault yet. */
function levelOf({ override, excerpt, level }: FormFinding): string {
  if (override) return 'overridden'
  return excerpt === '' && level === 'block' ? 'missing' : level
}

function Place({ finding: { path, label }, showField }: { finding: FormFinding; showField: (path: string) => void }) {
  if (!path) return <strong>{translate('The whole document')}</strong>
  return (
    <button type="button" className="text-link" onClick={() => showField(path)}>
      {translateMessage(label)}
    </button>
  )
}

/** Enough to recognize the words by. */
const longestExcerpt = 220

function shorten(words: string): string {
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt).trimEnd()}…` : words
}
