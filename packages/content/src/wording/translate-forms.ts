import { toWords } from 'payload/shared'
import type { Block, CollectionConfig, Field, GlobalConfig, Option, Validate } from 'payload'
import { inAllLanguages } from './labels.ts'
import { translateMessage } from './translate-message.ts'

/** A collection whose names, labels, help and answers are there in each language of the admin. */
export const translateCollection = (collection: CollectionConfig): CollectionConfig => translated(collection)

/** The same of a global. */
export const translateGlobal = (global: GlobalConfig): GlobalConfig => translated(global)

/** The same of a block. */
export const translateBlock = (block: Block): Block => translated(block)

/** The same of a field, and of the fields inside it. */
export function translateField(field: Field): Field {
  const words = translated(withLabel(field))
  if (words.type === 'select' || words.type === 'radio') words.options = words.options.map(translateOption)
  if (words.type === 'tabs') words.tabs = words.tabs.map((tab) => translated(tab))
  if (words.type === 'blocks') words.blocks = words.blocks.map((block) => translateBlock(block))
  const validate = (words as { validate?: Validate }).validate
  if (validate) {
    const inWords: Validate = async (value, options) => {
      const said = await validate(value, options)
      return said === true ? true : translateMessage(said, options.req.i18n.language)
    }
    Object.assign(words, { validate: inWords })
  }
  return words
}

/** Payload makes the label of a field without one of its name, in English. */
function withLabel(field: Field): Field {
  const isNamed = 'name' in field && field.type !== 'ui' && field.label === undefined
  return isNamed && !field.hidden && !field.admin?.hidden ? { ...field, label: toWords(field.name) } : field
}

interface Described {
  label?: unknown
  labels?: unknown
  admin?: { group?: unknown; description?: unknown; placeholder?: unknown; components?: unknown }
  fields?: Field[]
}

function translated<T>(described: T): T {
  const { label, labels, admin, fields } = described as Described
  return {
    ...described,
    ...(typeof label === 'string' ? { label: inAllLanguages(label) } : {}),
    ...(labels ? { labels: mapTexts(labels) } : {}),
    ...(admin ? { admin: translateAdmin(admin) } : {}),
    ...(fields ? { fields: fields.map(translateField) } : {}),
  }
}

function translateAdmin(admin: NonNullable<Described['admin']>): NonNullable<Described['admin']> {
  const { group, description, placeholder, components } = admin
  return {
    ...admin,
    ...(typeof group === 'string' ? { group: inAllLanguages(group) } : {}),
    ...(typeof description === 'string' ? { description: inAllLanguages(description) } : {}),
    ...(typeof placeholder === 'string' ? { placeholder: inAllLanguages(placeholder) } : {}),
    ...(components ? { components: mapComponents(components) } : {}),
  }
}

const translateOption = (option: Option): Option =>
  typeof option === 'object' && typeof option.label === 'string'
    ? { ...option, label: inAllLanguages(option.label) }
    : option

/** Texts that components of ours are given to show, one or several by name. */
const shownProps = ['description', 'noun', 'names']

function translateProp(value: unknown): unknown {
  if (typeof value === 'string') return inAllLanguages(value)
  return typeof value === 'object' && value !== null ? mapTexts(value) : value
}

function mapComponents(components: unknown): unknown {
  if (typeof components !== 'object' || components === null || Array.isArray(components)) return components
  const entries = Object.entries(components).map(([place, component]: [string, unknown]) => {
    const props = (component as { clientProps?: Record<string, unknown> } | null | undefined)?.clientProps
    if (!props) return [place, component] as const
    const clientProps = Object.fromEntries(
      Object.entries(props).map(([name, value]) => [name, shownProps.includes(name) ? translateProp(value) : value]),
    )
    return [place, { ...(component as object), clientProps }] as const
  })
  return Object.fromEntries(entries)
}

function mapTexts(texts: object): object {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]: [string, unknown]) => [
      name,
      typeof text === 'string' ? inAllLanguages(text) : text,
    ]),
  )
}
