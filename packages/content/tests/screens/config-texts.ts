import type { Field, SanitizedConfig } from 'payload'
import { writtenLabel } from '../../src/wording/labels.ts'

/** A text of a form or a list, with its place in the configuration. */
export interface ScreenText {
  place: string
  text: string
}

/** An answer that a field offers. */
interface ScreenOption {
  place: string
  value: string
  label: string
}

/** Everything that the configuration itself puts on screens. */
export interface ConfigTexts {
  texts: ScreenText[]
  options: ScreenOption[]
  /** Texts that are there in one language only. */
  untranslated: ScreenText[]
  /** Visible fields whose label Payload makes from their name. */
  unlabelled: string[]
}

type Loose = Record<string, unknown>

/** Walks all collections and globals: their names, and the labels, descriptions and answers of what their screens show. */
export function readConfigTexts(config: SanitizedConfig): ConfigTexts {
  const found: ConfigTexts = { texts: [], options: [], untranslated: [], unlabelled: [] }
  // Payload's own collections have no screens here.
  for (const entity of [...config.collections, ...config.globals]) {
    const { slug, fields, admin } = entity as unknown as { slug: string; fields: Field[]; admin?: Loose }
    if (slug.startsWith('payload-') || admin?.hidden === true) continue
    const { label, labels } = entity as unknown as Loose
    addAll(found, slug, [label, labels, admin?.group, admin?.description])
    for (const field of fields) readField(found, slug, field)
  }
  return found
}

function readField(found: ConfigTexts, parent: string, field: Field): void {
  const loose = field as unknown as Loose & { admin?: Loose }
  if (loose.hidden === true || loose.admin?.hidden === true || loose.admin?.disabled === true) return
  const place = 'name' in field ? `${parent}.${field.name}` : parent
  // A part of the form without a label has none that Payload makes of its name.
  addAll(found, place, field.type === 'ui' ? [] : [loose.label, loose.labels])
  addAll(found, place, [loose.admin?.description, loose.admin?.placeholder])
  addAll(found, place, propsOf(loose.admin?.components))
  if (field.type === 'select' || field.type === 'radio')
    for (const option of field.options) {
      const { value, label } = typeof option === 'string' ? { value: option, label: option } : option
      addAll(found, place, [label])
      found.options.push({ place, value, label: writtenLabel(label) ?? value })
    }
  if ('name' in field && field.type !== 'ui' && isMadeLabel(loose.label, field.name)) found.unlabelled.push(place)
  if (field.type === 'tabs')
    for (const tab of field.tabs) {
      addAll(found, place, [tab.label, (tab.admin as Loose | undefined)?.description])
      for (const inner of tab.fields) readField(found, place, inner)
    }
  else if (field.type === 'blocks')
    for (const block of field.blocks) {
      addAll(found, place, [block.labels])
      for (const inner of block.fields) readField(found, place, inner)
    }
  else if ('fields' in field) for (const inner of field.fields) readField(found, place, inner)
}

/** Payload makes `Report To Whom` from `reportToWhom`. A single word reads the same either way. */
const isMadeLabel = (label: unknown, name: string): boolean => isMade(writtenLabel(label) ?? '', name)

const isMade = (label: string, name: string): boolean =>
  /^[A-Z][a-z]*(?: [A-Z][a-z]*)+$/u.test(label) && label.replaceAll(' ', '').toLowerCase() === name.toLowerCase()

/** Texts that components of a field are given. */
function propsOf(components: unknown): unknown[] {
  if (typeof components !== 'object' || components === null) return []
  return Object.values(components).flatMap((component: unknown) => {
    const { clientProps } = (component ?? {}) as { clientProps?: { description?: unknown } }
    return clientProps ? [clientProps.description] : []
  })
}

function addAll({ texts, untranslated }: ConfigTexts, place: string, values: unknown[]): void {
  for (const value of values) {
    const text = writtenLabel(value)
    if (text !== undefined) texts.push({ place, text })
    else if (typeof value === 'object' && value !== null)
      addAll({ texts, untranslated } as ConfigTexts, place, Object.values(value))
    if (typeof value === 'string' && value !== '') untranslated.push({ place, text: value })
  }
}
