import { z } from 'astro/zod'
import { vocabulary, withAncestors } from './vocabulary.ts'

const member = /^https:\/\/schema\.org\/([A-Za-z]+)$/u
const line = z.string().trim().min(1)

/** Schemas of the datatypes. ISO 8601 allows a date without day or month. */
const datatypes: Record<string, z.ZodType> = {
  Text: line,
  URL: z.url({ protocol: /^https?$/u }),
  Date: z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-\d{2})?$/u)]),
  DateTime: z.iso.datetime({ offset: true }),
  Time: z.iso.time(),
  Number: z.number(),
  Integer: z.number().int(),
  Boolean: z.boolean(),
}

/** True where a plain value is of one of these types: a datatype, or an enumeration it is a member of. */
export function literalFits(value: unknown, ranges: string[]): boolean {
  const enumerations =
    typeof value === 'string' ? (vocabulary.enumerationMembers[member.exec(value)?.[1] ?? ''] ?? []) : []
  if (enumerations.some((enumeration) => withAncestors(enumeration).some((type) => ranges.includes(type)))) return true
  return ranges.some((range) => datatypes[range]?.safeParse(value).success)
}
