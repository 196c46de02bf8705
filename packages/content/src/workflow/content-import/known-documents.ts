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

/** The numbers that one publication has alone. Chapters of a book share its ISBN, and pages of a register its address. */
const numbersOfOne = ['doi', 'pmid'] as const

/** The documents that are there already, drafts included. */
export class KnownDocuments {
  readonly #byType: ReadonlyMap<ImportedType, KnownDocument[]>
  readonly #entries = new Map<string, Entry>()
  /** The entries that a key stands for; of two with one number the first. */
  readonly #listed: Entry[] = []

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
      const found = known.filter((each) => hasNumber(each, number, value))
      const named = found.filter((each) => isSame(each.identity.title, identity.title))
      if (found.length > 0) return idsOf(named.length === 1 ? named : found)
    }
    const isNumbered = publicationNumbers.some((number) => identity[number] !== undefined)
    return isNumbered ? [] : idsOf(known.filter((each) => isSame(each.identity.title, identity.title)))
  }

  /** Lets others refer to an entry of the files. */
  add(entry: Entry): void {
    this.#entries.set(`${entry.type}/${entry.key}`, entry)
    this.#listed.push(entry)
  }

  /** Lets a second entry of one publication be named as the first one, so that it is one fault and not many. */
  addSecond(key: string, first: Entry): void {
    this.#entries.set(`${first.type}/${key}`, first)
  }

  /** An entry of the files that is the same publication by its number, and what the form calls that number. */
  samePublication(identity: Identity): { entry: Entry; label: string } | undefined {
    for (const number of numbersOfOne) {
      const value = identity[number]
      const entry = value === undefined ? undefined : this.#listed.find((each) => hasNumber(each, number, value))
      if (entry) return { entry, label: labels[number] }
    }
    return undefined
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
    const listed = this.#listed.filter((each) => each.type === imported)
    const [, written = '', value = ''] = /^(doi|pmid|isbn):\s*(.+)$/iu.exec(reference) ?? []
    const number = (['doi', 'pmid', 'isbn'] as const).find((each) => each === written.toLowerCase())
    const all = [...listed, ...known]
    // An address is one document's alone: another may have it as its name.
    const addressed = number ? [] : all.filter((each) => each.identity.slug === reference)
    const named = () =>
      all.filter((each) => (number ? hasNumber(each, number, value) : isSame(each.identity.title, reference)))
    const found = addressed.length > 0 ? addressed : named()
    const [id, other] = new Set(idsOf(found))
    if (id !== undefined && other === undefined) return { id }
    const kind = kindOf(imported).toLowerCase()
    if (other !== undefined)
      return {
        message: number
          ? `There are several entries under “${kind}” whose “${labels[number]}” is “${value}”. Name the one you mean by its key or its name.`
          : severalOfOneName(kind, reference, found),
      }
    if (number)
      return {
        message: `There is no ${kind} whose “${labels[number]}” is “${value}”, neither in these files nor on the site. Add it to the file with that number, or name it by its key or its name.`,
      }
    const near = didYouMean(reference, [
      ...listed.map(({ key }) => key),
      ...known.flatMap(({ identity }) => identity.slug ?? identity.title ?? []),
    ])
    return {
      message: `There is no ${kind} “${reference}”, neither in these files nor on the site.${near} Add it to the file, or correct the reference.`,
    }
  }
}

/** What the form calls the numbers. */
const labels = { doi: 'DOI', pmid: 'PubMed number', isbn: 'ISBN' }

/** Numbers are written in several ways: as an address, with hyphens, in capitals. */
const plainNumbers: Record<(typeof publicationNumbers)[number], (written: string) => string> = {
  doi: (written) => written.replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\/|^doi:\s*/iu, '').toLowerCase(),
  pmid: (written) => written.replaceAll(/\D/gu, ''),
  isbn: (written) => written.replaceAll(/[^\dx]/giu, '').toLowerCase(),
  url: (written) => written.toLowerCase(),
}

/** Addresses of a publication that hold its number. */
const numberInAddress = {
  doi: /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/iu,
  pmid: /^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)\/?$/iu,
}

function hasNumber(
  { identity }: { identity: Identity },
  number: (typeof publicationNumbers)[number],
  written: string,
): boolean {
  const isInAddress = number === 'doi' || number === 'pmid'
  const own = identity[number] ?? (isInAddress ? numberInAddress[number].exec(identity.url ?? '')?.[1] : undefined)
  const plain = plainNumbers[number]
  return own !== undefined && plain(own.trim()) === plain(written.trim())
}

/** Two may have one name, such as an infection of a wound and one of the bladder: their addresses tell them apart. */
function severalOfOneName(kind: string, name: string, found: readonly { identity: Identity }[]): string {
  const slugs = [...new Set(found.flatMap(({ identity }) => identity.slug ?? []))].toSorted().map((slug) => `“${slug}”`)
  return `There are several entries under “${kind}” with the name “${name}”. ${slugs.length > 0 ? `Name the one you mean by its address: ${slugs.join(', ')}.` : 'Give them names of their own first.'}`
}

const idsOf = (documents: { id: string }[]): string[] => documents.map(({ id }) => id)

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
