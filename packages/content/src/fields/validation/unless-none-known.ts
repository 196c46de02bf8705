import { type NoneKnownTopic } from '@carepath/schema'
import type { ArrayField } from 'payload'
import { array } from 'payload/shared'

type Validate = (value: unknown, options: { data?: unknown; required?: boolean; minRows?: number }) => unknown

/** Rows that may be fewer, or none, where the form says under “What doesn’t apply” that none is known. */
export function unlessNoneKnown(field: ArrayField, topic: NoneKnownTopic, least = 0): ArrayField {
  const own = (field.validate ?? array) as unknown as Validate
  const validate: Validate = (value, options) => {
    if (!saysNoneKnown(options.data, topic)) return own(value, options)
    // Where few rows are no fault, as in a draft, the caller has taken the number away.
    const minRows = options.minRows === undefined ? undefined : least
    return own(value, { ...options, required: options.required === true && least > 0, minRows } as typeof options)
  }
  return {
    ...field,
    custom: { ...field.custom, canBeNone: true },
    admin: { ...field.admin, custom: { ...field.admin?.custom, ...(least === 0 ? { noneKnownTopic: topic } : {}) } },
    validate: validate as never,
  }
}

/** True where a row of the form says that none is known. */
export function saysNoneKnown(form: unknown, topic: NoneKnownTopic): boolean {
  const { notApplicable } = (form ?? {}) as { notApplicable?: unknown }
  return Array.isArray(notApplicable) && notApplicable.some((row: { topic?: unknown }) => row.topic === topic)
}
