import { parseDay, monthsAfter } from '../../model/day.ts'
import { toFields, toText, type Fields } from '../../model/draft.ts'
import type { Finding, Level } from '../../model/finding.ts'
import { isOfficialAddress, isPublicAddress } from '../../lexicon/hosts.ts'
import { findPointers } from '../../reading/pointers.ts'
import type { Rule } from '../../rule/rule.ts'

const freshMonths = 12

/** Kinds that only a public body publishes. */
const publicKinds = new Set(['label', 'regulator'])

/**
 * S2: a source has a DOI, a PubMed number, an ISBN or an official address, is not retracted, and was checked within 12 months.
 * A source that was not checked warns; the others block. It looks at a source itself and at every document that rests on it.
 * The entry of a retracted source passes: that it was retracted has to be written down, and blocks what rests on it.
 *
 * Reason: what can't be found can't be checked, and nothing may rest on what its authors took back.
 * Source: JAMA benchmarks (attribution, currency); COPE retraction guidelines; California B&P §17508.
 */
export const sources: Rule = {
  id: 'S2',
  title: 'Sources that hold',
  levels: ['block', 'warn'],
  canBeOverridden: false,
  check: (subject) => {
    const { today } = subject.context
    if (subject.type === 'source') return findFaults({ ...subject.fields, isRetracted: false }, '', today)
    return findPointers('source', subject.draft).flatMap(({ path, pointer }) => {
      const source = subject.follow(pointer)
      if (source) return findFaults(toFields(source), path, today)
      if (!subject.canFollow('source')) return []
      return [
        finding(
          path,
          'block',
          '',
          'A source chosen here isn’t published, or was deleted.',
          'Publish the source first, or choose another.',
        ),
      ]
    })
  },
}

function findFaults(source: Fields, path: string, today: string): Finding[] {
  const title = toText(source.title) ?? ''
  const url = toText(source.url)
  const isFindable = Boolean(toText(source.doi) ?? toText(source.pmid) ?? toText(source.isbn))
  const findings: Finding[] = []
  const block = (message: string, next: string) => findings.push(finding(path, 'block', title, message, next))

  if (source.isRetracted === true) {
    block('The source was retracted.', 'Take out every claim that cites it, or find another source for it.')
  }
  if (!isFindable && !url) {
    // Of the source itself, this is what its form asks for; elsewhere it is a fault of what was chosen.
    const isOwn = path === ''
    const next = isOwn ? 'Fill in one of them: what can’t be found can’t be checked.' : 'Add one of them to the source.'
    const message = 'The source has no DOI, PubMed number, official address or ISBN.'
    findings.push(finding(isOwn ? 'doi' : path, 'block', isOwn ? '' : title, message, next))
  } else if (!isFindable && url && !isOfficial(url, source)) {
    block(
      `${url} is not an official address.`,
      publicKinds.has(String(source.kind))
        ? 'A source of this kind is published by a regulator or another public body: link its page there, add the DOI, or choose another kind.'
        : 'Link the publisher’s own page, or add the DOI.',
    )
  }
  const checked = parseDay(source.accessedAt)
  const nextCheck = parseDay(source.nextCheck)
  if (!checked || monthsAfter(checked, freshMonths) < today || (nextCheck && nextCheck < today)) {
    const message = checked
      ? `The source was last checked on ${checked}.`
      : 'Nobody has noted when the source was checked.'
    findings.push(
      finding(path, 'warn', title, message, 'Read the source again and enter the day under “Last checked”.'),
    )
  }
  return findings
}

const isOfficial = (url: string, { kind }: Fields): boolean =>
  publicKinds.has(String(kind)) ? isPublicAddress(url) : isOfficialAddress(url)

const finding = (path: string, level: Level, excerpt: string, message: string, next: string): Finding => ({
  rule: 'S2',
  level,
  path,
  excerpt,
  message,
  next,
})
