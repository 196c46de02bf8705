import { sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { kindOf } from '../../candidate/document-name.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import { inLocale } from '../../model/localised.ts'
import type { Entry } from './entry.ts'
import { sections, type ImportedType } from './import-sections.ts'
import { didYouMean } from './nearest-name.ts'

/** What a document is recognised by: its address, its name, and for a source the numbers of its publication. */
export type Identity = Partial<Record<'slug' | 'title' | (typeof publicationNumbers)[number], string>>

/** By the first of these that both have, a source is known. */
export const publicationNumbers = ['doi', 'pmid', 'isbn', 'url'] as const

interface KnownDocument {
  id: string
  identity: Identity
}

/** The documents that are there already, drafts included. */
export class KnownDocuments {
  readonly #byType: ReadonlyMap<ImportedType, KnownDocument[]>
  readonly #entries = new Map<string, Entry>()

  constructor(byType: ReadonlyMap<ImportedType, KnownDocument[]>) {
    this.#byType = byType
  }

  /** The documents that an entry may be: more than one where several have its name. */
  recognise(type: ImportedType, identity: Identity): string[] {
    const known = this.#byType.get(type) ?? []
    if (identity.slug !== undefined) return idsOf(known.filter((each) => each.identity.slug === identity.slug))
    for (const number of publicationNumbers) {
      const value = identity[number]
      if (value === undefined) continue
      const found = known.filter((each) => each.identity[number]?.toLowerCase() === value.toLowerCase())
      if (found.length > 0) return idsOf(found)
    }
    const hasNumber = publicationNumbers.some((number) => identity[number] !== undefined)
    return hasNumber ? [] : idsOf(known.filter((each) => isSame(each.identity.title, identity.title)))
  }

  /** Lets others refer to an entry of the files. */
  add(entry: Entry): void {
    this.#entries.set(`${entry.type}/${entry.key}`, entry)
  }

  entry(type: ImportedType, key: string): Entry | undefined {
    return this.#entries.get(`${type}/${key}`)
  }

  /** The document that a reference means: an entry of the files, or a document by its address, number or name. */
  find(type: string, reference: string): { id: string } | { message: string } {
    const imported = Object.values(sections).find((each) => each === type)
    if (!imported) return { message: `A file can’t refer to a ${type}.` }
    const entry = this.entry(imported, reference)
    if (entry) return { id: entry.id }
    const known = this.#byType.get(imported) ?? []
    const number = /^(doi|pmid|isbn):\s*(.+)$/iu.exec(reference)
    const found = known.filter(({ identity }) =>
      number
        ? isSame(identity[number[1]?.toLowerCase() as 'doi'], number[2])
        : identity.slug === reference || isSame(identity.title, reference),
    )
    const [only] = found
    if (only && found.length === 1) return { id: only.id }
    const kind = kindOf(imported).toLowerCase()
    if (found.length > 1)
      return {
        message: `There are several entries under “${kind}” with the name “${reference}”. Give them names of their own first.`,
      }
    const names = [...this.#entries.values()].filter((each) => each.type === imported).map(({ key }) => key)
    const near = didYouMean(reference, [
      ...names,
      ...known.flatMap(({ identity }) => identity.slug ?? identity.title ?? []),
    ])
    return {
      message: `There is no ${kind} “${reference}”, neither in these files nor on the site.${near} Add it to the file, or correct the reference.`,
    }
  }
}

const idsOf = (documents: KnownDocument[]): string[] => documents.map(({ id }) => id)

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  other !== undefined && one?.trim().toLowerCase() === other.trim().toLowerCase()

/** Loads what the documents of the database are recognised by. */
export async function loadKnownDocuments(req: PayloadRequest): Promise<KnownDocuments> {
  const byType = new Map<ImportedType, KnownDocument[]>()
  for (const type of Object.values(sections)) {
    const { docs } = await req.payload.find({
      collection: collectionSlugs[type],
      draft: true,
      locale: 'all',
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
      req: onlyTransaction(req),
    })
    byType.set(
      type,
      (docs as unknown as { id: string }[]).map((doc) => ({ id: doc.id, identity: identityOf(type, doc as never) })),
    )
  }
  return new KnownDocuments(byType)
}

/** What a form is recognised by. */
export function identityOf(type: ImportedType, form: Record<string, unknown>): Identity {
  const text = (name: string): [string, string][] => {
    const value = inLocale(form[name], sourceLocale)
    return typeof value === 'string' && value !== '' ? [[name, value]] : []
  }
  const title = inLocale(form[titleFields[type]], sourceLocale)
  return Object.fromEntries([
    ...text('slug'),
    ...publicationNumbers.flatMap(text),
    ...(typeof title === 'string' && title !== '' ? [['title', title]] : []),
  ]) as Identity
}
