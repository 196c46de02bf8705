import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { toSlug } from '../../src/fields/inputs/to-slug.ts'
import { reviewDays } from './days.ts'

/** A text of one paragraph, as the editor stores it. */
export function richText(text: string) {
  return {
    root: {
      type: 'root',
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      children: [
        {
          type: 'paragraph',
          format: '',
          indent: 0,
          version: 1,
          direction: 'ltr',
          children: [{ type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
        },
      ],
    },
  }
}

/** A text whose only words are a link to a person. */
export function linkTo(id: string) {
  const text = richText('A colleague.')
  const link = {
    ...{ type: 'link', version: 3, format: '', indent: 0, direction: 'ltr' },
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'people', value: id } },
    children: [{ type: 'text', text: 'colleague', format: 0, style: '', mode: 'normal', detail: 0, version: 1 }],
  }
  const [paragraph] = text.root.children
  return { root: { ...text.root, children: [{ ...paragraph, children: [link] }] } } as unknown as ReturnType<
    typeof richText
  >
}

/** A clinician who can sign documents. */
export function personForm(name: string): RequiredDataFromCollectionSlug<'people'> {
  return {
    name,
    slug: toSlug(name),
    role: 'physician',
    bio: richText(`${name} has given infusions for ten years.`),
    licence: { number: 'A 12345', state: 'CA' },
    isActive: true,
    isPlaceholder: true,
    _status: 'published',
  }
}

/** A word of the glossary, signed by `reviewer`. */
export function termForm(term: string, reviewer: string): RequiredDataFromCollectionSlug<'glossary-terms'> {
  return {
    term,
    slug: toSlug(term),
    plainDefinition: 'A feeling of being apart from your body.',
    review: { reviewedBy: reviewer, ...reviewDays },
  }
}

/** Publishes a person: every clinical document needs a reviewer. */
export async function publishReviewer(payload: Payload): Promise<string> {
  const { id } = await payload.create({ collection: 'people', data: personForm('Robin Placeholder') })
  return id
}

/** The form as it is sent when the editor presses “Publish”. */
export function asPublished<T extends object>(form: T): T & { _status: 'published' } {
  return { ...form, _status: 'published' }
}
