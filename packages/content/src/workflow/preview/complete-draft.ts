import { documentSchemas, flatIssues, type PublishedDocument, valueAt, type WrittenType } from '@carepath/schema'
import type { DraftRendition } from '../../mapping/draft-rendition.ts'
import type { Signature } from '../../mapping/mapping-context.ts'
import { problemOf, toContractInput, toRendition, type Problem } from '../../mapping/rendition.ts'
import { plainSlug } from './plain-slug.ts'

type Issue = ReturnType<typeof flatIssues>[number]

interface Completion {
  signature: Signature | undefined
  /** Day at the clinic. */
  today: string
  /** The label of the form's field for a path of the published document. */
  labelOf: (path: string) => string
}

/** A document that can be shown, and what keeps it from being published. */
export interface CompletedDraft {
  document: PublishedDocument
  problems: Problem[]
}

/** A choice that is filled in may ask for more fields, which are filled in in their turn. */
const fillingRounds = 4
/** What can't be filled in is left out; then what is around it. */
const leavingRounds = 8

/**
 * Completes an unfinished form so that its page can be shown: a missing text is its field's label in brackets, a missing
 * choice is the first one, and what can't be guessed at, such as a number or a day of a study, is left out with the row it
 * belongs to. Texts that are too long, and lists that are too short, stay as they are. A finished form comes back as it would
 * be published.
 */
export function completeDraft(draft: DraftRendition, completion: Completion): CompletedDraft {
  const { signature, today } = completion
  const rendition = toRendition(draft, { findSignature: () => signature, today })
  if (rendition.document) return { document: rendition.document, problems: [] }
  const checked = toRendition({ ...draft, faults: [] }, { findSignature: () => signature, today })
  const problems = [...draft.faults.map(problemOf), ...(checked.document ? [] : checked.problems)]
  let value = toContractInput(draft.document, signature, today)
  for (let round = 0; round < fillingRounds + leavingRounds; round++) {
    const issues = unshowable(draft.type, value)
    if (issues.length === 0) break
    const depth = round - fillingRounds
    value = replaceAll(value, issues, (issue) => (depth < 0 ? fillingFor(issue, completion) : leftOut), depth)
  }
  return { document: value as PublishedDocument, problems }
}

/** What a template can't do without: a value of another kind than it prints. */
function unshowable(type: WrittenType, value: unknown): Issue[] {
  const { error } = documentSchemas[type].safeParse(value)
  return error ? flatIssues(error).filter(isUnshowable) : []
}

function isUnshowable(issue: Issue): boolean {
  // The page's address is made of it.
  if (issue.path.at(-1) === 'slug') return true
  if (issue.code === 'too_small') return issue.origin === 'string'
  return !['too_big', 'custom'].includes(issue.code)
}

const leftOut = Symbol('left out')

/** Puts something in the place of each issue, `levels` above it. What is left out of a list leaves no gap. */
function replaceAll(value: unknown, issues: Issue[], by: (issue: Issue) => unknown, levels: number): unknown {
  const changed = structuredClone(value)
  for (const issue of issues) {
    const { path } = issue
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) replace(changed, [...path, key], leftOut)
    // The document's own fields are the last to go, and never the document.
    else replace(changed, path.slice(0, Math.max(1, path.length - Math.max(0, levels))), by(issue))
  }
  return withoutLeftOut(changed)
}

function fillingFor(issue: Issue, { today, labelOf }: Completion): unknown {
  const name = issue.path.at(-1)
  const label = `[${labelOf(issue.path.join('.'))}]`
  if (name === 'slug') return plainSlug
  switch (issue.code) {
    case 'invalid_value':
      return issue.values[0]
    case 'invalid_format':
      return issue.format === 'date' ? today : leftOut
    case 'too_small':
      return name === 'html' ? `<p>${label}</p>` : label
    case 'invalid_type':
      if (issue.expected === 'string') return label
      if (issue.expected === 'array') return []
      if (issue.expected === 'boolean') return false
      return issue.expected === 'object'
        ? { html: `<p>${label}</p>`, text: label, headings: [], references: [] }
        : leftOut
    default:
      return leftOut
  }
}

/** Puts a value in a place, where there is something around the place. */
function replace(value: unknown, path: readonly PropertyKey[], by: unknown): void {
  const around = valueAt(value, path.slice(0, -1))
  const name = path.at(-1)
  if (typeof around === 'object' && around !== null && name !== undefined) Reflect.set(around, name, by)
}

function withoutLeftOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== leftOut).map(withoutLeftOut)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== leftOut)
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutLeftOut(inner)]))
}
