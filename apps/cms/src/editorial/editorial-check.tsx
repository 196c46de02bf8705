'use client'
import type { WrittenType } from '@carepath/schema'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { focusField } from '../form-focus/focus-field.ts'
import { FindingsList } from './findings-list.tsx'
import type { JudgedFinding } from './judgement.ts'
import { LetStand } from './let-stand.tsx'
import { useJudgement } from './use-judgement.ts'
import './editorial-check.css'

interface EditorialCheckProps {
  type: WrittenType
  /** Id of the one document of a global. */
  globalId?: string
}

/** Beside the form: what the editorial rules say of it as it is at the moment. */
export function EditorialCheck({ type, globalId }: EditorialCheckProps) {
  const heading = useId()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { judgement, isStale, letStand } = useJudgement(type, globalId)
  const { fields } = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const onPlace = (path: string) => void focusField(path, fields)
  const findings = judgement?.findings ?? []
  const standing = findings.filter(({ override }) => !override)
  const blocking = standing.filter(({ level }) => level === 'block')
  const warning = standing.filter(({ level }) => level === 'warn')
  const answer = ({ canBeOverridden }: JudgedFinding) => canBeOverridden && judgement?.mayOverride === true
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
        {(finding) => answer(finding) && <LetStand finding={finding} letStand={letStand} />}
      </FindingsList>
      <FindingsList label="Worth another look" findings={warning} onPlace={onPlace}>
        {(finding) => answer(finding) && <LetStand finding={finding} letStand={letStand} />}
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
