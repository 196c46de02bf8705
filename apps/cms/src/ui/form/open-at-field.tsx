'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useEffect } from 'react'
import { askedField } from './asked-field.ts'
import { focusField } from './focus-field.ts'

/** In every form: opens it at the field that its address names, also inside rows and tabs. */
export function OpenAtField() {
  const field = useSearchParams().get(askedField)
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  useEffect(() => {
    const entity = globalSlug
      ? getEntityConfig({ globalSlug })
      : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
    if (field) void focusField(field, entity.fields)
  }, [field])
  return null
}
