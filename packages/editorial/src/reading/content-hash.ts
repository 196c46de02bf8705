import { createHash } from 'node:crypto'
import { isFields, toText, type Draft, type Fields } from '../model/draft.ts'
import { readHtml } from './html.ts'

/** Fields that say where a document is and how it is found, and nothing that patients read as content. */
const notClinical = new Set(['updatedAt', 'changedAt', 'assets', 'seo', 'slug', 'order', 'review'])

/** The fields of the review that readers rely on. The reviewer and the dates are not among them. */
const clinicalInReview = ['sources', 'conflictsOfInterest']

/**
 * SHA-256 of what a clinician signs: an approval is bound to it, and any later edit of these fields voids it.
 *
 * In: every field of the document, its type, id and language, and what it embeds (a treatment's steps), with the
 * sources and conflicts of interest of its review. Out: `seo`, `slug`, `order`, `assets`, `updatedAt`, `changedAt` and the rest of
 * `review`. A shared document (a side effect, a care card) counts as the reference to it: it is approved in itself.
 *
 * The fields are written as JSON with sorted keys, Unicode NFC and without empty optional fields. Formatted text counts
 * as its blocks, links and pictures, so that a new version of the HTML converter does not void every approval.
 */
export function contentHash(document: Draft): string {
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
