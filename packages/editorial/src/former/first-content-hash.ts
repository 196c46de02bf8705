import { createHash } from 'node:crypto'
import { isFields, toText, type Draft, type Fields } from '../model/draft.ts'
import { readHtml } from '../reading/html.ts'

/** Fields that say where a document is and how it is found, and nothing that patients read as content. */
const notClinical = new Set(['updatedAt', 'changedAt', 'assets', 'seo', 'slug', 'order', 'review'])

/** The fields of the review that readers rely on. The reviewer and the dates are not among them. */
const clinicalInReview = ['sources', 'conflictsOfInterest']

/**
 * The hash of version 1, which approvals without a version were made with. It stays as it is, so that they stay verifiable.
 * It leaves out search texts and change summaries, and does not see lists, nesting or emphasis.
 */
export function firstContentHash(document: Draft): string {
  return createHash('sha256')
    .update(JSON.stringify(selectClinicalFields(document)))
    .digest('hex')
}

function selectClinicalFields(document: Draft): unknown {
  const fields: Fields = { ...document }
  const review = isFields(fields.review) ? fields.review : {}
  const kept = Object.entries(fields).filter(([name]) => !notClinical.has(name))
  const fromReview = clinicalInReview.map((name): [string, unknown] => [`review.${name}`, review[name]])
  return canonical(Object.fromEntries([...kept, ...fromReview]))
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(canonical)
  if (!isFields(value)) return value
  const html = toText(value.html)
  if (html !== undefined && 'text' in value) return canonicalRichText(html)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && inner !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner)]),
  )
}

function canonicalRichText(html: string): unknown {
  const { blocks, elements } = readHtml(html.normalize('NFC'))
  return {
    blocks: blocks.map(({ element, text }) => [element, text]),
    links: elements.filter(({ name }) => name === 'a').map(({ attributes, text }) => [attributes.href, text]),
    pictures: elements.filter(({ name }) => name === 'img').map(({ attributes: { src, alt } }) => [src, alt]),
  }
}
