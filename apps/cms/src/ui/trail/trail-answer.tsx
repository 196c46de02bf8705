import { renditionKey } from '@carepath/schema'
import type { ReactNode } from 'react'
import { formatCalendarDay } from '@carepath/content/model/format-calendar-day.ts'
import type { DocumentEvidence, PageEvidence } from '@carepath/content/workflow/trail/page-evidence.ts'
import { formatSource } from '@carepath/content/workflow/trail/format-source.ts'
import { queryAddress } from '../api/request.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import { formatExactTime } from '../format/format-time.ts'
import './trail.css'

interface TrailAnswerProps {
  evidence: PageEvidence
  /** Where the API is. */
  api: string
  /** The clinic's time zone. */
  timeZone: string
}

/** What a page said at a moment, and the approvals and sources of each document on it. */
export function TrailAnswer({ evidence, api, timeZone }: TrailAnswerProps) {
  const { path, at, release, since, who, hash, html, documents } = evidence
  const query = { path, at }
  return (
    <>
      <h2>{path}</h2>
      <dl className="trail-answer__facts">
        <Fact name="At">{formatExactTime(at, timeZone)}</Fact>
        <Fact name="Release">
          {release.id}, live since {formatExactTime(release.at, timeZone)}
        </Fact>
        <Fact name="Unchanged since">
          release {since.id}, {formatExactTime(since.at, timeZone)}
          {who && `, by ${who}`}
        </Fact>
        <Fact name="Bytes">
          {html.length}, SHA-256 <code>{hash}</code>
        </Fact>
      </dl>
      <p>
        <a href={queryAddress(api, 'trail/view', query)} target="_blank" rel="noreferrer">
          Open the page as patients saw it
        </a>
        {' · '}
        <a href={queryAddress(api, 'trail/page', query)} target="_blank" rel="noreferrer">
          Its exact copy
        </a>
        {' · '}
        <a href={queryAddress(api, 'trail/substantiation', query)} target="_blank" rel="noreferrer">
          Substantiation file, to print
        </a>
      </p>
      {documents.map((document) => (
        <DocumentApproval key={renditionKey(document)} document={document} timeZone={timeZone} />
      ))}
    </>
  )
}

function DocumentApproval({ document, timeZone }: { document: DocumentEvidence; timeZone: string }) {
  const { type, locale, title, approval, sources } = document
  return (
    <section className="trail-answer__document">
      <h3>
        {title}{' '}
        <small>
          ({type.replaceAll('-', ' ')}, in {languageLabel(locale)})
        </small>
      </h3>
      <p>
        {approval
          ? `Approved by ${approval.approver}, license ${approval.licence}, ${formatExactTime(approval.at, timeZone)}. Reviewed as a whole on ${formatCalendarDay(approval.reviewedAt)}, due again by ${formatCalendarDay(approval.reviewDue)}.`
          : 'Nobody has approved it: it was sample content, and marked as such.'}
      </p>
      {sources.length > 0 && (
        <ul>
          {sources.map((source) => (
            <li key={source.id}>{formatSource(source)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
