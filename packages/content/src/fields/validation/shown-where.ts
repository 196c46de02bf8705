import type { Field } from 'payload'

/** The field, shown and validated only where the fields beside it ask for it. */
export function shownWhere<F extends Field>(field: F, isShown: (siblings: Record<string, unknown>) => boolean): F {
  const condition = (_: unknown, siblings: Record<string, unknown> | undefined) => isShown(siblings ?? {})
  return { ...field, admin: { ...field.admin, condition } }
}
