import { IdSchema } from '@carepath/schema'
import { z } from 'zod'
import { collectionSlugs, uploadSlugs } from '../../model/collection-names.ts'
import { endpoint } from '../request/endpoint.ts'
import { findPlaces, type PlaceOfUse } from './find-places.ts'

const UsedSchema = z.strictObject({
  collection: z.enum([...Object.values(collectionSlugs), ...uploadSlugs]),
  id: IdSchema,
})

/** Where a document, a picture or a video file is used: `GET /where-used?collection=side-effects&id=ID`. */
export const whereUsedEndpoint = endpoint({
  path: '/where-used',
  method: 'get',
  schema: UsedSchema,
  handler: async (req, used): Promise<{ places: PlaceOfUse[] }> => ({ places: await findPlaces(req, used) }),
})
