import { CarepathError, type DocumentType, type Image, type RichText } from '@carepath/schema'
import { toDay } from './to-day.ts'
import { toLines } from './to-lines.ts'
import { isEmptyRichText } from './rich-text/empty-rich-text.ts'
import { toRichText } from './rich-text/to-rich-text.ts'
import { inLocale } from '../model/localised.ts'
import { toId } from '../model/reference-id.ts'
import type { MappingContext } from './mapping-context.ts'

/** The document that fields are read from, and the uploads found in it so far. */
export interface ReadingPlace {
  /** `type/id` and the document's own name, for errors. */
  document: string
  title: string
  context: MappingContext
  /** Public paths of the uploads read so far. */
  assets: Set<string>
}

type Fields = Readonly<Record<string, unknown>>

/** A picture of a form, as it is published. */
type ReadImage = Omit<Image, 'focus'> & { focus: Image['focus'] | undefined }

/** Reads the fields of a document, a group or a row in one language. An empty field is undefined. */
export class FieldReader {
  readonly #fields: Fields
  readonly #place: ReadingPlace
  readonly #path: string

  constructor(fields: Fields, place: ReadingPlace, path = '') {
    this.#fields = fields
    this.#place = place
    this.#path = path
  }

  /** Plain text, a choice or an id of a row. */
  text(name: string): string | undefined {
    const value = this.#value(name)
    return typeof value === 'string' ? value.trim() || undefined : undefined
  }

  /** A list that editors write as one entry a line. */
  lines(name: string): string[] {
    return toLines(this.text(name))
  }

  /** The same of a list that is left out where it is empty. */
  filledLines(name: string): string[] | undefined {
    const lines = this.lines(name)
    return lines.length > 0 ? lines : undefined
  }

  /** Several of the contract's values, in the editors' order; undefined where nobody has chosen any. */
  choices(name: string): string[] | undefined {
    const value = this.#value(name)
    const chosen = Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
    return chosen.length > 0 ? chosen : undefined
  }

  number(name: string): number | undefined {
    const value = this.#value(name)
    return typeof value === 'number' ? value : undefined
  }

  /** False for a box that nobody has ticked. */
  flag(name: string): boolean {
    return this.#value(name) === true
  }

  day(name: string): string | undefined {
    return toDay(this.#value(name))
  }

  reference<T extends DocumentType>(name: string, type: T): { type: T; id: string | undefined } | undefined {
    const id = toId(this.#value(name))
    return id === undefined ? undefined : { type, id }
  }

  references<T extends DocumentType>(name: string, type: T): { type: T; id: string | undefined }[] {
    const values = this.#value(name)
    if (!Array.isArray(values)) return []
    return values.flatMap((value) => {
      const id = toId(value)
      return id === undefined ? [] : [{ type, id }]
    })
  }

  image(name: string): ReadImage | undefined {
    return this.#readable(() => this.#image(name))
  }

  richText(name: string): RichText | undefined {
    return this.#readable(() => this.#richText(name))
  }

  /** The fields of a group; a group that was never filled in is empty. */
  group(name: string): FieldReader {
    const value = this.#value(name)
    return new FieldReader(isFields(value) ? value : {}, this.#place, this.#pathOf(name))
  }

  /** The rows of an array, in the editors' order. */
  rows<Row>(name: string, read: (row: FieldReader) => Row): Row[] {
    const values = this.#value(name)
    if (!Array.isArray(values)) return []
    return values
      .filter(isFields)
      .map((row, index) => read(new FieldReader(row, this.#place, this.#pathOf(`${name}.${index}`))))
  }

  /** A field that can't be read is reported and left out. */
  #readable<T>(read: () => T | undefined): T | undefined {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof CarepathError)) throw error
      this.#place.context.onFault(error)
      return undefined
    }
  }

  #image(name: string): ReadImage | undefined {
    const id = toId(this.#value(name))
    if (id === undefined) return undefined
    const picture = this.#place.context.media(id)
    if (!picture) {
      throw new CarepathError('missingAsset', 'A picture is missing', {
        place: this.#errorPlace(name),
        next: 'Choose another picture, or upload it again.',
      })
    }
    const { inText: _onlyInText, focus, ...image } = picture
    for (const { src } of [image, ...image.variants]) this.#place.assets.add(src)
    return { ...image, focus }
  }

  #richText(name: string): RichText | undefined {
    const value = this.#value(name)
    if (isEmptyRichText(value)) return undefined
    const { context, assets } = this.#place
    const uploads = { media: (id: string) => context.media(id), videoFile: (id: string) => context.videoFile(id) }
    return toRichText(value, { ...this.#errorPlace(name), assets, ...uploads })
  }

  #value(name: string): unknown {
    return inLocale(this.#fields[name], this.#place.context.locale)
  }

  #pathOf(name: string): string {
    return this.#path ? `${this.#path}.${name}` : name
  }

  #errorPlace(name: string): { document: string; title: string; field: string } {
    const { document, title } = this.#place
    return { document, title, field: this.#pathOf(name) }
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
