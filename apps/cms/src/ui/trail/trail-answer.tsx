import { renditionKey } from '@carepath/schema'
import type { ReactNode } from 'react'
import type { DocumentEvidence, PageEvidence } from '@carepath/content/workflow/trail/page-evidence.ts'
import { languageName } from '@carepath/content/config/localization.ts'
import { sourceWords } from '@carepath/content/workflow/trail/source-words.ts'

/** What is known of a page at a moment. */
export function TrailAnswer({ evidence }: { evidence: PageEvidence }) {
  const { path, at, release, since, who, hash, html, documents } = evidence
  const query = new URLSearchParams({ path, at }).toString()
  return (
    <>
      <h2>{path}</h2>
      <dl style={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '0.25rem 1rem' }}>
        <Fact name="At">{momentOf(at)}</Fact>
        <Fact name="Release">
          {release.id}, live since {momentOf(release.at)}
        </Fact>
        <Fact name="These words since">
          release {since.id}, {momentOf(since.at)}
          {who && `, on behalf of ${who}`}
        </Fact>
        <Fact name="Bytes">
          {html.length}, SHA-256 <code style={{ overflowWrap: 'anywhere' }}>{hash}</code>
        </Fact>
      </dl>
      <p>
        <a href={`/api/trail/page?${query}`} target="_blank" rel="noreferrer">
          Open the page as it was
        </a>
        {' · '}
        <a href={`/api/trail/substantiation?${query}`} target="_blank" rel="noreferrer">
          Substantiation file, to print
        </a>
      </p>
      {documents.map((document) => (
        <Signed key={renditionKey(document)} document={document} />
      ))}
    </>
  )
}

function Signed({ document: { type, locale, title, approval, sources } }: { document: DocumentEvidence }) {
  return (
    <section style={{ borderTop: '1px solid var(--theme-elevation-150)', paddingTop: '1rem', marginTop: '1rem' }}>
      <h3>
        {title}{' '}
        <small>
          ({type.replaceAll('-', ' ')}, in {languageName(locale)})
        </small>
      </h3>
      <p>
        {approval
          ? `Approved by ${approval.approver}, licence ${approval.licence}, ${momentOf(approval.at)}. Reviewed as a whole on ${approval.reviewedAt}, due again by ${approval.reviewDue}.`
          : 'Nobody has signed it: it was sample content, and said so.'}
      </p>
      {sources.length > 0 && (
        <ul>
          {sources.map((source) => (
            <li key={source.id}>{sourceWords(source)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt style={{ fontWeight: 600 }}>{name}</dt>
      <dd style={{ margin: 0 }}>{children}</dd>
    </>
  )
}

const momentOf = (instant: string) => `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`
