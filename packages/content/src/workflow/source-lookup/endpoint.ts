import { SourceSchema } from '@carepath/schema'
import { z } from 'zod'
import { getSettings } from '../../config/get-settings.ts'
import { endpoint } from '../request/endpoint.ts'
import { lookUpSource } from './look-up-source.ts'

const { doi, pmid } = SourceSchema.shape

/** What is publicly known of a publication, by its DOI or PubMed number: `POST /source-lookup`. It saves nothing. */
export const sourceLookupEndpoint = endpoint({
  path: '/source-lookup',
  method: 'post',
  schema: z.strictObject({ doi, pmid }).refine((input) => input.doi ?? input.pmid, {
    error: 'Fill in a DOI or a PubMed number first',
  }),
  handler: (req, input) => lookUpSource(input, getSettings(req.payload).sourceLookup),
})
