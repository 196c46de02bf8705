'use client'
import { useAllFormFields, useDocumentInfo, useLocale, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useRef } from 'react'
import type { FormValues } from '../merge/same-value.ts'

const maxWaitMs = 2000

/**
 * Puts values into the form, without losing what is typed while the server prepares them. False where the form doesn't
 * hold them: the server doesn't answer, or the form was left meanwhile.
 */
export function useApplyValues(): (values: FormValues) => Promise<boolean> {
  const [fields, dispatchFields] = useAllFormFields()
  const { getFormState } = useServerFunctions()
  const { id, collectionSlug, globalSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  const { code: locale } = useLocale()
  const latest = useRef(fields)
  latest.current = fields

  return async (values) => {
    const before = latest.current
    const answer = await getFormState({
      ...(id === undefined ? {} : { id }),
      ...(collectionSlug ? { collectionSlug } : {}),
      ...(globalSlug ? { globalSlug } : {}),
      data: values,
      docPermissions: docPermissions ?? ({} as NonNullable<typeof docPermissions>),
      docPreferences: await getDocPreferences(),
      locale,
      operation: id === undefined && collectionSlug ? 'create' : 'update',
      renderAllFields: true,
      schemaPath: collectionSlug ?? globalSlug ?? '',
      skipValidation: true,
    })
    // Payload answers with no state where nobody has answered.
    const state = 'state' in answer ? (answer.state as FormState | null) : null
    if (!state) return false
    const now = latest.current
    dispatchFields({ type: 'REPLACE_STATE', state: withTypedSince(state, before, now) })
    return untilRendered(() => latest.current !== now)
  }
}

function withTypedSince(state: FormState, before: FormState, now: FormState): FormState {
  const typed = Object.keys(now).filter((path) => path in state && now[path]?.value !== before[path]?.value)
  return { ...state, ...Object.fromEntries(typed.map((path) => [path, { ...state[path], value: now[path]?.value }])) }
}

/** False where nothing was rendered in time. */
async function untilRendered(isRendered: () => boolean): Promise<boolean> {
  const start = performance.now()
  while (!isRendered() && performance.now() - start < maxWaitMs) await new Promise((resolve) => setTimeout(resolve, 5))
  return isRendered()
}
