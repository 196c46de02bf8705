'use client'
import { useId } from 'react'
import type { FormFinding, EditorialReport } from '@carepath/content/workflow/editorial/editorial-report.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'
import { FindingsList } from './findings-list.tsx'
import { OverrideFinding, type OverrideRule } from './override-finding.tsx'
import { UncheckedRules } from './unchecked-rules.tsx'
import '../styles/focus-outline.css'
import '../styles/text-input.css'
import '../styles/text-link.css'
import './findings.css'

interface FindingsProps {
  /** Undefined until the server has answered for the first time. */
  report: EditorialReport | undefined
  /** True where the report is of an earlier text. */
  isStale?: boolean
  override: OverrideRule
  /** Shows a field. */
  showField: (path: string) => void
}

/** The findings of the editorial rules in a text, and a clinician’s way to override them. */
export function Findings({ report, isStale = false, override, showField }: FindingsProps) {
  const heading = useId()
  const findings = report?.findings ?? []
  const unchecked = report?.unchecked ?? []
  const open = findings.filter((finding) => !finding.override)
  const blocking = open.filter(({ level }) => level === 'block')
  const written = blocking.filter(({ excerpt }) => excerpt !== '')
  const missing = blocking.filter(({ excerpt }) => excerpt === '')
  const warning = open.filter(({ level }) => level === 'warn')
  const overrideForm = (finding: FormFinding) =>
    finding.canBeOverridden && report?.mayOverride === true && <OverrideFinding finding={finding} override={override} />
  return (
    <section
      className="findings focus-outline"
      aria-labelledby={heading}
      data-findings={report ? blocking.length : undefined}
    >
      <h2 id={heading} className="findings__title">
        {translate('Editorial check')}
      </h2>
      <p role="status" className="findings__sum">
        {report ? sumUp({ written, missing, warning }, unchecked.length > 0) : translate('Checking…')}
        {isStale && translate(' The server does not answer: this result is for an earlier text.')}
      </p>
      <HandbookPageLink page="writing/editorial-check" />
      <UncheckedRules rules={unchecked} />
      <FindingsList label={translate('Must be fixed')} findings={written} showField={showField}>
        {overrideForm}
      </FindingsList>
      {/* Nobody has done anything wrong yet: what is still to be written stays folded and without a color. */}
      <FindingsList label={translate('Still missing')} isFolded findings={missing} showField={showField} />
      <FindingsList label={translate('Suggestions')} findings={warning} showField={showField}>
        {overrideForm}
      </FindingsList>
      <FindingsList
        label={translate('Allowed by a clinician')}
        findings={findings.filter((finding) => finding.override)}
        showField={showField}
      />
    </section>
  )
}

type Sorted = Record<'written' | 'missing' | 'warning', readonly FormFinding[]>

function sumUp({ written, missing, warning }: Sorted, isPartial: boolean): string {
  if (written.length + missing.length + warning.length === 0)
    return isPartial ? translate('Only a part of the rules was checked.') : translate('No problems found.')
  const parts = [
    written.length > 0 && translate('{count} must be fixed', { count: written.length }),
    missing.length > 0 && translate('{count} still missing', { count: missing.length }),
    warning.length > 0 && translateCount(warning.length, '{count} suggestion', '{count} suggestions'),
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}
