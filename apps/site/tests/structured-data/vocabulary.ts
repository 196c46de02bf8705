import { z } from 'astro/zod'
import json from './vocabulary.json' with { type: 'json' }

const TypeSchema = z.strictObject({ parents: z.array(z.string()), supersededBy: z.string().optional() })
const PropertySchema = z.strictObject({
  domains: z.array(z.string()),
  ranges: z.array(z.string()),
  supersededBy: z.string().optional(),
})

/** The part of schema.org's vocabulary that our pages may use; see extract-vocabulary.py. */
export const vocabulary = z
  .strictObject({
    about: z.record(z.string(), z.string()),
    datatypes: z.record(z.string(), TypeSchema),
    types: z.record(z.string(), TypeSchema),
    properties: z.record(z.string(), PropertySchema),
    enumerationMembers: z.record(z.string(), z.array(z.string())),
  })
  .parse(json)

/** A type or datatype with all its ancestors. */
export function withAncestors(name: string): string[] {
  const parents = (vocabulary.types[name] ?? vocabulary.datatypes[name])?.parents ?? []
  return [name, ...parents.flatMap(withAncestors)]
}
