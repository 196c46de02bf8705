import { renditionKey } from '@carepath/schema'
import type { ReactNode } from 'react'
import { kindOf } from '@carepath/content/candidate/document-name.ts'
import { dayInWords, languageName } from '@carepath/content/wording/names.ts'
import type { DocumentEvidence, PageEvidence } from '@carepath/content/workflow/trail/page-evidence.ts'
import { formatSource } from '@carepath/content/workflow/trail/format-source.ts'
import { queryAddress } from '../api/request.ts'
import { translate } from '@carepath/content/wording/translate.ts'
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
          {translate('{number}, live since {time}', {
            number: release.id,
            time: formatExactTime(release.at, timeZone),
          })}
        </Fact>
        <Fact name="Unchanged since">
          {translate('release {number}, {time}', { number: since.id, time: formatExactTime(since.at, timeZone) })}
          {who && translate(', by {who}', { who })}
        </Fact>
        <Fact name="Bytes">
          {html.length}
          {translate(', SHA-256')} <code>{hash}</code>
        </Fact>
      </dl>
      <p>
        <a href={queryAddress(api, 'trail/view', query)} target="_blank" rel="noreferrer">
          {translate('Open the page as patients saw it')}
        </a>
        {' · '}
        <a href={queryAddress(api, 'trail/page', query)} target="_blank" rel="noreferrer">
          {translate('Its exact copy')}
        </a>
        {' · '}
        <a href={queryAddress(api, 'trail/substantiation', query)} target="_blank" rel="noreferrer">
          {translate('Substantiation file, to print')}
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
          {translate('({type}, in {language})', {
            type: translate(type === 'withdrawal' ? 'Withdrawal' : kindOf(type)).toLowerCase(),
            language: languageName(locale),
          })}
        </small>
      </h3>
      <p>
        {approval
          ? translate(
              'Approved by {approver}, license {license}, {time}. Reviewed as a whole on {day}, due again by {day2}.',
              {
                approver: approval.approver,
                license: approval.licence,
                time: formatExactTime(approval.at, timeZone),
                day: dayInWords(approval.reviewedAt),
                day2: dayInWords(approval.reviewDue),
              },
            )
          : translate('Nobody has approved it: it was sample content, and marked as such.')}
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
      <dt>{translate(name)}</dt>
      <dd>{children}</dd>
    </>
  )
}
