'use client'
import { DateTimeField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'

/** A day in the language of whoever reads it: Payload's picker learns of the language once it is drawn, and draws nothing anew. */
export const DayField: DateFieldClientComponent = (props) => {
  const [isDrawn, setIsDrawn] = useState(false)
  useEffect(() => setIsDrawn(true), [])
  return <DateTimeField key={String(isDrawn)} {...props} />
}
