import { toFields, toList, toText, type Draft } from '../../model/draft.ts'
import type { DocumentLookup } from '../../model/context.ts'
import type { Finding } from '../../model/finding.ts'
import { readPointer, readPointers, type Pointer } from '../../reading/grounds.ts'
import { readSubject, type Subject } from '../../rule/subject.ts'

/**
 * What a check finds in the side effects, care cards and warnings that a guide lists, beside what the guide says. They are
 * signed before there is a guide, so nobody could compare them; and a guide may change after them.
 */
export function inListed(subject: Subject, check: (listed: Subject) => Finding[]): Finding[] {
  if (subject.type !== 'treatment') return []
  const context = { ...subject.context, documents: besideGuide(subject) }
  return listedBy(subject).flatMap(({ pointer, path }) => {
    const listed = subject.follow(pointer)
    if (!listed) return []
    const name = nameOf(listed)
    return check(readSubject(listed, context)).map((finding) => ({
      ...finding,
      path,
      message: `In “${name}”: ${finding.message}`,
      next: `Correct “${name}”, or what this guide says.`,
    }))
  })
}

interface Listed {
  pointer: Pointer
  /** Path of the field that names it. */
  path: string
}

function listedBy({ fields }: Subject): Listed[] {
  const effects = toList(fields.sideEffects).flatMap((row, index) => {
    const pointer = readPointer(toFields(row).effect)
    return pointer ? [{ pointer, path: `sideEffects.${index}.effect` }] : []
  })
  const others = (['careAdvice', 'safetyWarnings'] as const).flatMap((field) =>
    readPointers(fields[field]).map((pointer, index) => ({ pointer, path: `${field}.${index}` })),
  )
  return [...effects, ...others]
}

/** The guide as it is checked is the only one that counts. */
const besideGuide = ({ draft, context: { documents } }: Subject): DocumentLookup => ({
  get: (type, id, locale) => (type === 'treatment' && id === draft.id ? draft : documents.get(type, id, locale)),
  all: (type, locale) => (type === 'treatment' ? [draft] : documents.all(type, locale)),
})

const nameOf = (document: Draft): string => {
  const { plainName, name, title } = toFields(document)
  return toText(plainName) ?? toText(name) ?? toText(title) ?? ''
}
