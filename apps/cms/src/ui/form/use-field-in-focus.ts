'use client'
import { useEffect, useState } from 'react'

/** A field that holds the cursor. */
export interface FieldInFocus {
  path: string
  /** Its label, as the form prints it. */
  label: string
}

/** The field of the form that holds the cursor, or was the last to hold it. */
export function useFieldInFocus(): FieldInFocus | undefined {
  // The server draws forms too, and has no cursor.
  const [field, setField] = useState<FieldInFocus>()
  useEffect(() => {
    setField(fieldAround(document.activeElement))
    const follow = ({ target }: FocusEvent) => {
      const next = fieldAround(target as Element | null)
      if (next) setField((now) => (now?.path === next.path ? now : next))
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  return field
}

/** Payload identifies a field by its path, and formatted text by an attribute. */
function fieldAround(element: Element | null): FieldInFocus | undefined {
  const field = element?.closest<HTMLElement>('.document-fields [data-field-path], .document-fields [id^="field-"]')
  if (!field) return undefined
  const path = field.dataset.fieldPath ?? field.id.slice('field-'.length).replaceAll('__', '.')
  const label = field.closest('.field-type')?.querySelector('.field-label')?.textContent ?? ''
  return { path, label: label.replace(/\*$/u, '').trim() }
}
