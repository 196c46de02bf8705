import { limits, SlugSchema, sourceLocale } from '@carepath/schema'
import type { CollectionSlug, FieldHook, PayloadRequest, SanitizedCollectionConfig, TextField } from 'payload'
import { copiedSlug, withEnding } from '../copy/copied-values.ts'
import { isTaken } from '../validation/taken.ts'
import { toSlug } from './to-slug.ts'
import { withRule } from '../validation/with-rule.ts'
import { line } from './words.ts'

interface SlugOptions {
  /** The field that the slug is made from. */
  from: string
  /** The field that it is made from where that one is empty. */
  otherwise?: string
  /** An address with the slug, e.g. `/side-effects/nausea/`. */
  example: string
  /** Slugs that the site uses itself. */
  reserved?: readonly string[]
}

/**
 * The last part of an address: made from the name until the document is live, then changed only by hand.
 * Its collection lists it among the `uniqueFields`.
 */
export function slug({ from, otherwise, example, reserved = [] }: SlugOptions): TextField {
  const description = `Created from the name, e.g. ${example}. Readers of the former address are redirected to the new one. Avoid changing it.`
  const field = line(SlugSchema, { name: 'slug', label: 'Web address', description })
  const free = withRule(field, (value) =>
    typeof value === 'string' && reserved.includes(value)
      ? `“${value}” is an address the site uses itself. Choose another, e.g. ${value}-page.`
      : true,
  )
  return {
    ...free,
    index: true,
    unique: true,
    hooks: {
      beforeValidate: [fillIn(otherwise === undefined ? [from] : [from, otherwise])],
      beforeDuplicate: [copiedSlug({ maxLength: limits.slug })],
    },
    admin: { description, position: 'sidebar' },
  }
}

function fillIn(from: string[]): FieldHook {
  return async ({ value, data, originalDoc, collection, req }) => {
    const former = (originalDoc ?? {}) as Values
    const current = (data ?? {}) as Values
    const name = firstName(from.map((field) => current[field] ?? former[field]))
    const typed = typeof value === 'string' ? value.trim() : ''
    if (name === undefined || !collection) return typed || null

    const { id } = former
    const formerName = firstName(from.map((field) => former[field]))
    if (typed !== '' && name === formerName) return typed
    // For a name whose letters have no spelling in ASCII.
    const fallback = `${collection.slug}-1`
    const isMade = typed === '' || isMadeFrom(typed, formerName === undefined ? '' : toSlug(formerName, fallback))
    const wanted = toSlug(name, fallback)
    const isTranslating =
      typed !== '' && req.locale !== sourceLocale && from.some((field) => isTranslated(collection, field))
    if (!isMade || isTranslating || wanted === '' || wanted === typed) return typed || null
    if (typed && (await isLive(req, collection.slug, id))) return typed
    return freeSlug(req, { wanted, collection: collection.slug, id })
  }
}

type Values = Record<string, unknown>

/** The first that is filled in. */
const firstName = (names: unknown[]): string | undefined =>
  names.find((name): name is string => typeof name === 'string' && name.trim() !== '')

/** Whether each language has a name of its own. */
function isTranslated({ flattenedFields }: SanitizedCollectionConfig, name: string): boolean {
  return flattenedFields.some((field) => field.name === name && field.localized === true)
}

async function freeSlug(
  req: PayloadRequest,
  { wanted, collection, id }: { wanted: string; collection: string; id: unknown },
) {
  for (let attempt = 1; ; attempt += 1) {
    const value = attempt === 1 ? wanted : withEnding(wanted, `-${attempt}`, limits.slug)
    if (!(await isTaken(req, { collection, field: 'slug', value, id }))) return value
  }
}

/** Whether an address was made from a name: as it is, for a copy, or with a number because others had it. */
function isMadeFrom(slug: string, made: string): boolean {
  const base = slug.replace(/(?:-copy)?(?:-\d+)?$/u, '')
  return [slug, base].includes(made) || (slug.length === limits.slug && made.startsWith(base))
}

async function isLive(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<boolean> {
  if (id === undefined) return false
  const row = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  })
  return (row as { _status?: unknown } | null)?._status === 'published'
}
