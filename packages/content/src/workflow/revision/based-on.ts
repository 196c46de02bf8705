import type { PayloadRequest } from 'payload'
import { isFormValues } from '../../form/form-fields.ts'

/**
 * Notes, for the hooks before the change, on which revision a save is based. `If-Match` comes before the body, and is meant
 * for the first save of its request.
 */
export function noteBasedOn(req: PayloadRequest, key: string, data: unknown): void {
  const { ifMatch } = req.context
  delete req.context.ifMatch
  const sent = isFormValues(data) ? data.revision : undefined
  const basedOn = ifMatch ?? (typeof sent === 'number' ? [sent] : undefined)
  req.context.basedOn ??= new Map()
  if (basedOn) req.context.basedOn.set(key, basedOn)
  else req.context.basedOn.delete(key)
}

/** The revisions of which one must be the newest; undefined where the save doesn't say. */
export function takeBasedOn(req: PayloadRequest, key: string): number[] | undefined {
  const basedOn = req.context.basedOn?.get(key)
  req.context.basedOn?.delete(key)
  return basedOn
}
