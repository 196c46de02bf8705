import type { Field } from 'payload'

/**
 * The field, shown and validated only where the fields beside it, or the whole form, ask for it. `onlyWhere` says where that is,
 * for whoever fills it in elsewhere, as in a file: a sentence about “it”.
 */
export function shownWhere<F extends Field>(
  field: F,
  isShown: (siblings: Record<string, unknown>, form: Record<string, unknown>) => boolean,
  onlyWhere?: string,
): F {
  const condition = (form: Record<string, unknown> | undefined, siblings: Record<string, unknown> | undefined) =>
    isShown(siblings ?? {}, form ?? {})
  return {
    ...field,
    admin: { ...field.admin, condition },
    ...(onlyWhere && { custom: { ...field.custom, onlyWhere } }),
  }
}
