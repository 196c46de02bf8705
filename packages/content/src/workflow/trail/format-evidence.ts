import { documentKey } from '@carepath/schema'
import { formatSource } from './format-source.ts'
import type { PageEvidence } from './page-evidence.ts'

/** The evidence without the page's bytes and the documents themselves, for JSON. */
export function toEvidenceJson({ html, documents, ...evidence }: PageEvidence) {
  return {
    ...evidence,
    bytes: html.length,
    documents: documents.map(({ document: _, sources, ...facts }) => ({
      ...facts,
      sources: sources.map(formatSource),
    })),
  }
}

/** The evidence in sentences, for a terminal. */
export function formatEvidence(evidence: PageEvidence): string {
  const { path, at, release, since, who, hash, html } = evidence
  const lines = [
    `${path} at ${at}`,
    `Release ${release.id} was live (${release.at}). This page had its words since release ${since.id} (${since.at})${who ? `, by ${who}` : ''}.`,
    `${html.length} bytes, SHA-256 ${hash}.`,
  ]
  for (const { type, id, locale, title, approval, sources } of evidence.documents) {
    lines.push('', `${title} (${documentKey({ type, id })}, ${locale})`)
    lines.push(
      approval
        ? `  Approved by ${approval.approver} (${approval.licence}) on ${approval.at}; reviewed as a whole on ${approval.reviewedAt}, due again by ${approval.reviewDue}.`
        : '  Nobody has signed it: it was sample content, and the page said so.',
    )
    for (const source of sources) lines.push(`  Source: ${formatSource(source)}`)
  }
  return `${lines.join('\n')}\n`
}
