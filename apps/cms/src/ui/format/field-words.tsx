'use client'
import { FieldLabel } from '@payloadcms/ui'
import type { StaticLabel } from 'payload'
import type { ReactNode } from 'react'
import './field-words.css'

/** A field of a record that nobody can change: there is nothing to type in. */
export function FieldWords({ label, children }: { label: StaticLabel | undefined; children: ReactNode }) {
  return (
    <div className="field-type field-words">
      {label !== undefined && <FieldLabel label={label} />}
      <p>{children}</p>
    </div>
  )
}
