import { isReviewedAsWhole, locales, sourceLocale } from '@carepath/schema'
import type { Node } from 'jsonc-parser'
import type { FlattenedField, PayloadRequest } from 'payload'
import { formFields } from '../../candidate/stored/entity.ts'
import { kindOf } from '../../candidate/document-name.ts'
import { findUnsupported, markdownConverter } from '../../fields/rich-text/from-markdown.ts'
import { fieldsInside, isFormValues, type FormValues } from '../../form/form-fields.ts'
import { inLocale, isLocalised } from '../../model/localised.ts'
import { isWrittenIn, type Entry, type ReadEntry } from './entry.ts'
import type { Faults } from './import-fault.ts'
import type { KnownDocuments } from './known-documents.ts'
import { propertyOf, type ParsedFile } from './parse-json.ts'
import { readFields } from './read-fields.ts'
import { hasAddress } from './import-sections.ts'
import type { ReadingContext } from './read-value.ts'

/** Reads the fields of all entries, and notes what is wrong with them. */
export async function readEntries(
  req: PayloadRequest,
  {
    files,
    entries,
    known,
    faults,
  }: { files: readonly ParsedFile[]; entries: readonly Entry[]; known: KnownDocuments; faults: Faults },
): Promise<ReadEntry[]> {
  const convert = await markdownConverter(req.payload.config)
  const toRichText: ReadingContext['toRichText'] = (markdown, refuse) => {
    const odd = findUnsupported(markdown)
    if (odd !== undefined) return refuse(odd)
    return convert(markdown, (type, key) => {
      const found = known.find(type, key)
      if ('id' in found) return found.id
      refuse(`A link leads nowhere: ${found.message}`)
      return key
    })
  }
  const contextOf = (source: Entry['source'], places: Map<string, Node>): ReadingContext => ({
    fault: (node, label, message) => faults.add(source, node, label, message),
    places,
    find: (type, reference) => known.find(type, reference),
    toRichText,
  })
  const reviews = new Map(files.map((file) => [file.source, readSharedReview(req, file, contextOf)]))
  return entries.map((entry) => {
    const fields = formFields(req.payload, entry.type)
    const places = new Map<string, Node>()
    const label = `${kindOf(entry.type)} “${entry.title}”`
    const others = hasAddress(entry.type) ? [] : ['key']
    const form = readFields(entry.node, fields, { path: '', label }, contextOf(entry.source, places), others)
    return { ...entry, places, form: withReview(entry, withNames(entry, form), reviews.get(entry.source)) }
  })
}

/** A person’s names, which most people have in one form only. */
const namesOfPeople = ['name', 'shortName', 'credentials']

/** A name that is given once is the person’s name in each language in which something is written of the person. */
function withNames({ type }: Entry, form: FormValues): FormValues {
  if (type !== 'person') return form
  const written = locales.filter((locale) => isWrittenIn(form, locale))
  const names = namesOfPeople.flatMap((field) => {
    const { [field]: name } = form
    const given = inLocale(name, sourceLocale)
    if (!isLocalised(name) || given === undefined) return []
    return [[field, { ...Object.fromEntries(written.map((locale) => [locale, given])), ...name }]]
  })
  return { ...form, ...(Object.fromEntries(names) as FormValues) }
}

type ContextOf = (source: Entry['source'], places: Map<string, Node>) => ReadingContext

/** What a file says once of the review of all its documents. */
function readSharedReview(req: PayloadRequest, { source, root }: ParsedFile, contextOf: ContextOf): FormValues {
  const node = propertyOf(root, 'review')
  const context = contextOf(source, new Map())
  if (!node) return {}
  if (node.type === 'object')
    return readFields(node, reviewFields(req), { path: '', label: 'Credits & sources' }, context)
  context.fault(node, 'Credits & sources', 'This must be an object, e.g. { "authors": ["jane-doe"] }.')
  return {}
}

function reviewFields({ payload }: PayloadRequest): FlattenedField[] {
  const review = formFields(payload, 'treatment').find(({ name }) => name === 'review')
  return (review && fieldsInside(review)) ?? []
}

/** What the document says of its own review goes before what the file says of all. */
function withReview({ type }: Entry, form: FormValues, shared: FormValues = {}): FormValues {
  if (!isReviewedAsWhole(type)) return form
  return { ...form, review: { ...shared, ...(isFormValues(form.review) ? form.review : {}) } }
}
