import { findGroundedClaims, type GroundedClaim } from '@carepath/editorial'
import type { Source } from '@carepath/schema'
import type { Element, ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { basisLabels, evidenceLevelLabels } from '../../fields/labels.ts'
import { element } from '../../mapping/rich-text/tree-element.ts'
import type { DocumentEvidence, PageEvidence } from './page-evidence.ts'
import { formatSource } from './format-source.ts'

const printer = unified().use(rehypeStringify).freeze()

/**
 * Renders the evidence for the claims of one page as one HTML file, to print and hand over: each claim with its basis, its
 * sources and their level of evidence, and who approved it. California B&P §17508 requires an advertiser to provide this.
 */
export function renderSubstantiation(evidence: PageEvidence): string {
  const { path, at, release, since, hash, documents } = evidence
  const title = `Substantiation of ${path}`
  const body = [
    element('h1', {}, [text(title)]),
    renderFacts([
      ['Page', path],
      ['As it was at', at],
      ['Release', `${release.id}, live since ${release.at}; unchanged since release ${since.id}, ${since.at}`],
      ['SHA-256 of the page', hash],
    ]),
    ...documents.flatMap(renderDocument),
  ]
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, [text(title)]),
    element('style', {}, [text(styles)]),
  ]
  const page = element('html', { lang: 'en' }, [element('head', {}, head), element('body', {}, body)])
  return printer.stringify({ type: 'root', children: [{ type: 'doctype' }, page] })
}

function renderDocument(evidence: DocumentEvidence): Element[] {
  const { title, type, locale, approval, document, sources } = evidence
  const claims = findGroundedClaims(document)
  return [
    element('h2', {}, [text(title)]),
    renderFacts([
      ['Kind and language', `${type.replaceAll('-', ' ')}, ${locale}`],
      [
        'Approved by',
        approval
          ? `${approval.approver}, license ${approval.licence}, on ${approval.at}`
          : 'nobody: sample content, marked as such',
      ],
      ...(approval
        ? [['Reviewed as a whole', `${approval.reviewedAt}; due again by ${approval.reviewDue}`] satisfies Fact]
        : []),
    ]),
    ...(claims.length > 0
      ? [renderClaims(claims, evidence)]
      : [element('p', {}, [text('Nothing in it needs a source.')])]),
    ...(sources.length > 0 ? [element('h3', {}, [text('Sources')]), renderSources(evidence)] : []),
  ]
}

function renderClaims(claims: GroundedClaim[], { sources, studied }: DocumentEvidence): Element {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]))
  const rows = claims.map(({ text: words, path, grounds }) => {
    const cited = grounds.sources.map(({ id }) => `[${numbers.get(id) ?? '?'}]`).join(' ')
    const basis = Object.entries(basisLabels).find(([key]) => key === grounds.basis)?.[1] ?? ''
    const support = [cited, grounds.attestedBy ? 'confirmed by a clinician of the clinic' : '']
      .filter(Boolean)
      .join(', ')
    const cells = [words || path, basis, support || '—', nameAll(grounds.studied, studied)]
    return element(
      'tr',
      {},
      cells.map((cell, index) => element(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, [text(cell)])),
    )
  })
  const header = ['Claim', 'Basis', 'Supported by', 'Treatment studied'].map((cell) =>
    element('th', { scope: 'col' }, [text(cell)]),
  )
  return element('table', {}, [
    element('caption', {}, [text('Claims')]),
    element('thead', {}, [element('tr', {}, header)]),
    element('tbody', {}, rows),
  ])
}

function renderSources({ sources, studied }: DocumentEvidence): Element {
  return element(
    'ol',
    {},
    sources.map((source) =>
      element('li', {}, [
        text(
          `${formatSource(source)} ${evidenceLevelLabels[source.evidenceLevel]}. ${formatSubject(source, studied)}${formatCheck(source)}${source.isRetracted ? ' RETRACTED.' : ''}`,
        ),
      ]),
    ),
  )
}

const formatCheck = ({ accessedAt }: Source): string =>
  accessedAt ? `Last checked ${accessedAt}.` : 'No day noted on which it was checked.'

function formatSubject({ subject }: Source, names: DocumentEvidence['studied']): string {
  const studied = [
    nameAll(subject.interventions, names),
    ...(subject.population ? [subject.population] : []),
    ...(subject.isHealthyVolunteers ? ['healthy volunteers'] : []),
    ...(subject.setting ? [subject.setting] : []),
  ].filter(Boolean)
  return studied.length > 0 ? `Studied: ${studied.join('; ')}. ` : ''
}

const nameAll = (interventions: readonly { id: string }[], names: DocumentEvidence['studied']): string =>
  interventions.flatMap(({ id }) => names.get(id) ?? []).join(', ')

type Fact = [name: string, value: string]

function renderFacts(entries: Fact[]): Element {
  return element(
    'dl',
    {},
    entries.flatMap(([name, value]) => [element('dt', {}, [text(name)]), element('dd', {}, [text(value)])]),
  )
}

const text = (value: string): ElementContent => ({ type: 'text', value })

const styles = `
body { font: 11pt/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
h2 { margin-top: 2rem; border-top: 1px solid #999; padding-top: 1rem; break-after: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; font-weight: 600; }
th, td { border: 1px solid #bbb; padding: 0.35rem 0.5rem; text-align: start; vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; background: #f1f1f1; } tr { break-inside: avoid; }
@media print { body { margin: 0; max-width: none; } }
`
