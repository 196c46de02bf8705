'use client'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { guarded } from '../fault/guarded.tsx'
import { findFieldElement } from '../form/focus-field.ts'
import { useFieldInFocus } from '../form/use-field-in-focus.ts'
import { describeLength, findLimit } from './field-length.ts'
import { useFormReport } from './form-report.ts'
import { notesByField } from './notes-by-field.ts'
import { useElements } from './use-elements.ts'
import './guidance.css'

/** In every form: below a field what was found in its words, and below the one that is typed in how long it is. */
export const FieldNotes = guarded('The notes at the fields', FieldNotesPart)

function FieldNotesPart() {
  const checked = useFormReport()
  const notes = checked ? notesByField(checked) : new Map<string, never[]>()
  const focused = useFieldInFocus()?.path
  const paths = [...new Set([...notes.keys(), ...(focused ? [focused] : [])])]
  const elements = useElements(() => findBoxes(paths), paths.join(' '))
  return (
    <>
      {[...elements].map(([path, element]) =>
        createPortal(
          <>
            {path === focused && <FieldLength path={path} />}
            {notes.get(path)?.map(({ level, words }, index) => (
              <p key={index} className="field-note" data-level={level}>
                {translateMessage(words)}
              </p>
            ))}
          </>,
          element,
          path,
        ),
      )}
    </>
  )
}

/** What is around the input of each field, its label and its help. */
function findBoxes(paths: readonly string[]): Map<string, HTMLElement> {
  const boxes = paths.map((path) => [path, findFieldElement(path)?.closest<HTMLElement>('.field-type')] as const)
  return new Map(boxes.filter((entry): entry is [string, HTMLElement] => Boolean(entry[1])))
}

/** How long the text of a field is, beside how long it may be. */
function FieldLength({ path }: { path: string }) {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { fields } = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  const [limit] = useState(() => findLimit(path, fields))
  const text = useFormFields(([form]) => (typeof form[path]?.value === 'string' ? form[path].value : ''))
  if (!limit) return null
  const { words, isOver } = describeLength(text, limit)
  return (
    <p className="field-length" data-over={isOver}>
      {words}
    </p>
  )
}
