import { randomUUID } from 'node:crypto'
import { SlugSchema, sourceLocale } from '@carepath/schema'
import { getNodeValue, type Node } from 'jsonc-parser'
import { kindOf } from '../../candidate/document-name.ts'
import { cleanLine } from '../../input/clean-text.ts'
import { titleFields } from '../../model/collection-names.ts'
import type { Entry } from './entry.ts'
import type { Faults } from './import-fault.ts'
import { hasAddress, sectionNames, sections, type ImportedType } from './import-sections.ts'
import { publicationNumbers, type Identity, type KnownDocuments } from './known-documents.ts'
import { didYouMean } from './nearest-name.ts'
import { propertiesOf, propertyOf, type ParsedFile } from './parse-json.ts'

/** What stands beside the lists in a file. */
const besideLists = ['$schema', 'review']

/** More documents than any treatment needs. */
const maxEntries = 1000

/** Finds all documents of the files, and which of them are there already. */
export function findEntries(files: readonly ParsedFile[], known: KnownDocuments, faults: Faults): Entry[] {
  const entries = files.flatMap((file) => entriesOf(file, known, faults))
  const [first] = entries
  if (entries.length > maxEntries && first)
    faults.add(
      first.source,
      undefined,
      '',
      `The files have ${entries.length} entries, and at most ${maxEntries} are imported at once. Divide them.`,
    )
  return entries
}

function entriesOf({ source, root }: ParsedFile, known: KnownDocuments, faults: Faults): Entry[] {
  if (!root) return []
  if (root.type !== 'object') {
    faults.add(source, root, '', `A file is an object with lists: { "treatments": [ … ], "sources": [ … ] }.`)
    return []
  }
  const names = [...sectionNames, ...besideLists]
  const entries = propertiesOf(root).flatMap(({ name, key, value }) => {
    if (besideLists.includes(name)) return []
    const section = sectionNames.find((each) => each === name)
    if (!section) {
      faults.add(
        source,
        key,
        '',
        `There is no list “${name}”.${didYouMean(name, names) || ` The lists are: ${sectionNames.join(', ')}.`}`,
      )
      return []
    }
    if (value.type !== 'array') {
      faults.add(source, value, '', `“${name}” must be a list: [ { … }, { … } ].`)
      return []
    }
    const type = sections[section]
    return (value.children ?? []).flatMap((node, index) => entryOf({ type, source, node, index }, { known, faults }))
  })
  if (entries.length === 0 && faults.list().length === 0)
    faults.add(source, root, '', `The file has no entries. Its lists are: ${sectionNames.join(', ')}.`)
  return entries
}

function entryOf(
  { type, source, node, index }: Pick<Entry, 'type' | 'source' | 'node'> & { index: number },
  { known, faults }: { known: KnownDocuments; faults: Faults },
): Entry[] {
  const kind = kindOf(type)
  const place = `${kind} ${index + 1}`
  const refuse = (at: Node, message: string): [] => {
    faults.add(source, at, place, message)
    return []
  }
  if (node.type !== 'object') return refuse(node, 'This must be an object with the fields of the form: { … }.')
  const name = hasAddress(type) ? 'slug' : 'key'
  const keyNode = propertyOf(node, name)
  const key = textIn(keyNode)
  const what = name === 'slug' ? 'the last part of its address' : 'a short name by which this file refers to it'
  if (key === undefined) return refuse(keyNode ?? node, `Add “${name}”: ${what}, e.g. "${name}": "${example(type)}".`)
  if (!SlugSchema.safeParse(key).success)
    return refuse(
      keyNode ?? node,
      `“${key}” can’t be the “${name}”: write lower-case letters, digits and hyphens, e.g. “${example(type)}”.`,
    )
  const former = known.entry(type, key)
  // Files that are imported together may each have what they share.
  if (former && former.source !== source && isSameText(former.node, node)) return []
  if (former) {
    const { file, line } = former.source.placeAt(former.node.offset)
    return refuse(
      keyNode ?? node,
      `“${key}” is the “${name}” of another entry, in line ${line} of ${file}. Give this one another, or leave it out.`,
    )
  }
  const identity = identityIn(type, node)
  const same = type === 'source' ? known.samePublication(identity) : undefined
  if (same) {
    known.addSecond(key, same.entry)
    const { file, line } = same.entry.source.placeAt(same.entry.node.offset)
    return refuse(
      keyNode ?? node,
      `This is the same publication as “${same.entry.key}”, in line ${line} of ${file}: “${same.label}” is the same. Leave one of them out, and refer to the other.`,
    )
  }
  const [found, other] = known.recognise(type, identity)
  if (other !== undefined)
    return refuse(
      node,
      `Several documents on the site are like this one, so it can’t be told which one is meant. Leave it out, and refer to the one by its name.`,
    )
  const title = identity.title ?? key
  const entry = { type, source, node, key, title, identity, id: found ?? randomUUID(), isNew: found === undefined }
  known.add(entry)
  return [entry]
}

const isSameText = (one: Node, other: Node): boolean =>
  JSON.stringify(getNodeValue(one)) === JSON.stringify(getNodeValue(other))

const example = (type: ImportedType): string =>
  ({
    source: 'smith-2024',
    'care-advice': 'call-clinic-vomiting',
    'safety-warning': 'do-not-drive',
    intervention: 'light-box',
  })[type as string] ?? 'light-therapy'

function identityIn(type: ImportedType, node: Node): Identity {
  const names = type === 'source' ? publicationNumbers : []
  const texts = [...names, ...(hasAddress(type) ? ['slug'] : [])].flatMap((name) => {
    const text = textIn(propertyOf(node, name))
    return text === undefined ? [] : [[name, text]]
  })
  const titleNode = propertyOf(node, titleFields[type])
  const title = textIn(titleNode) ?? textIn(propertyOf(titleNode, sourceLocale))
  return { ...Object.fromEntries(texts), ...(title === undefined ? {} : { title }) } as Identity
}

function textIn(node: Node | undefined): string | undefined {
  if (node?.type !== 'string') return undefined
  return cleanLine(String(node.value)).trim() || undefined
}
