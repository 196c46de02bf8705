'use client'
import { shownLabel } from '@carepath/content/wording/labels.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { ClientTab } from 'payload'
import { createPortal } from 'react-dom'
import { guarded } from '../fault/guarded.tsx'
import { findTabButton } from '../form/focus-field.ts'
import { useFormReport } from './form-report.ts'
import { describeEase, hardestPart } from './section-ease.ts'
import { countProgress, type Progress } from './section-progress.ts'
import { useElements } from './use-elements.ts'
import './guidance.css'

/** In the tabs of a form: how much of what each section needs is done; below them, how hard the open one is to read. Payload takes no tab of ours. */
export const SectionCounts = guarded('What the sections still need', SectionCountsPart)

function SectionCountsPart() {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { fields } = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? field.tabs : []))
  const checked = useFormReport()
  // As a text, so that a letter that is typed renders nothing anew unless it completes something.
  const counts = useFormFields(([form]) => {
    const known = checked && { incomplete: checked.report.incomplete, fields: checked.fields }
    return JSON.stringify(tabs.map((tab) => countProgress(tab.fields, form, known)))
  })
  const progress = JSON.parse(counts) as Progress[]
  const buttons = useElements(() => findButtons(tabs), tabs.map(labelOf).join(' '))
  const openTab = tabs.find((tab) => buttons.has(openName(tab)))
  const below = openTab && buttons.get(openName(openTab))
  const ease = openTab && hardestPart(openTab.fields, checked?.report.grades)
  return (
    <>
      {tabs.map((tab, index) => {
        const button = buttons.get(labelOf(tab))
        const count = progress[index]
        return button && count && count.required > 0 && createPortal(<Count {...count} />, button, labelOf(tab))
      })}
      {openTab && below && ease && createPortal(<p className="section-ease">{describeEase(ease)}</p>, below)}
    </>
  )
}

function Count({ done, required }: Progress) {
  const isDone = done === required
  return (
    <span className="section-count" data-done={isDone}>
      {isDone ? <CheckMark /> : <span aria-hidden="true">{`${done}/${required}`}</span>}
      <span className="for-screen-readers">
        {' '}
        {isDone ? translate('complete') : translate('{done} of {required} done', { done, required })}
      </span>
    </span>
  )
}

/** Drawn, since not every font has the sign. */
function CheckMark() {
  return (
    <svg viewBox="0 0 12 12" width="0.9em" height="0.9em" aria-hidden="true">
      <path d="M2 6.5 5 9.5 10 3" fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  )
}

const labelOf = ({ label }: ClientTab): string => shownLabel(label) ?? ''

const openName = (tab: ClientTab): string => `open: ${labelOf(tab)}`

/** The buttons of the tabs, and the row of the one that is open. */
function findButtons(tabs: readonly ClientTab[]): Map<string, HTMLElement> {
  const found = tabs.flatMap((tab): [string, HTMLElement][] => {
    const button = findTabButton(labelOf(tab))
    if (!button) return []
    const row = isOpen(button) ? button.closest<HTMLElement>('.tabs-field__tabs-wrap') : null
    return [[labelOf(tab), button], ...(row ? [[openName(tab), row] as [string, HTMLElement]] : [])]
  })
  return new Map(found)
}

const isOpen = ({ classList }: HTMLElement): boolean => classList.contains('tabs-field__tab-button--active')
