import type { Field } from 'payload'

/** The field, shown and validated only where the fields beside it, or the whole form, ask for it. */
export function shownWhere<F extends Field>(
  field: F,
  isShown: (siblings: Record<string, unknown>, form: Record<string, unknown>) => boolean,
): F {
  const condition = (form: Record<string, unknown> | undefined, siblings: Record<string, unknown> | undefined) =>
    isShown(siblings ?? {}, form ?? {})
  return { ...field, admin: { ...field.admin, condition } }
}
