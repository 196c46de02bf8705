import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

const PercentSchema = z.number().min(0).max(100).transform(Math.round)
const WrittenPercentSchema = z.string().min(1).transform(Number).pipe(PercentSchema)
const InQuerySchema = z.looseObject({ focalPoint: z.looseObject({ x: WrittenPercentSchema, y: WrittenPercentSchema }) })
const InDataSchema = z.looseObject({ focalX: PercentSchema, focalY: PercentSchema })

/**
 * Notes the focal point that a request sets, and lets no other code see it: Payload would decode the picture and write all of its
 * files anew, though no file is cropped. The site crops where it shows a picture.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const takeFocalPoint: CollectionBeforeOperationHook = ({ args, req, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  const inQuery = InQuerySchema.safeParse(req.query.uploadEdits).data?.focalPoint
  const inData = InDataSchema.safeParse((args as { data?: unknown }).data).data
  if (inQuery) req.context.focalPoint = { x: inQuery.x, y: inQuery.y }
  else if (inData) req.context.focalPoint = { x: inData.focalX, y: inData.focalY }
}

/** Stores the focal point that the request has set; a new file without one has the middle. */
export const setFocalPoint: CollectionBeforeChangeHook = ({ data, req }) => {
  const { focalPoint } = req.context
  return focalPoint ? { ...data, focalX: focalPoint.x, focalY: focalPoint.y } : data
}
