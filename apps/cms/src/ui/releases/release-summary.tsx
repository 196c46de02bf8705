import { DocumentKeySchema, WrittenTypeSchema } from '@carepath/schema'
import type { Payload, UIFieldServerProps } from 'payload'
import type { ReactNode } from 'react'
import { namesInText } from '@carepath/content/candidate/names-in-text.ts'
import { formFields } from '@carepath/content/candidate/stored/entity.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { findFormPlace } from '@carepath/content/form/form-place.ts'
import { reviewersAndAdmins } from '@carepath/content/model/access/reviewers-and-admins.ts'
import type { Release } from '@carepath/content/model/payload-types.ts'
import { listNotes, readReleaseColumns, type ReleasedChange } from '@carepath/content/model/release/record.ts'
import { loadPin } from '@carepath/content/workflow/releases/load-pin.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { formatDuration } from '../format/format-duration.ts'
import { languageName, listInWords } from '@carepath/content/wording/names.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { formatExactTime } from '../format/format-time.ts'
import { eventLabels } from './event-labels.ts'
import { formAddress } from './form-address.ts'
import { ReleaseError } from './release-error.tsx'
import { ReleaseTitle } from './release-title.tsx'
import { RollBackButton } from './roll-back-button.tsx'
import { StatusPill } from './status-cell.tsx'
import './releases.css'

/** More than anybody reads; the rest is a click away. */
const shownLines = 30

/** A release as an editor reads it: whether it is live, what it changed, and what to do if it failed. */
export async function ReleaseSummary({ data, payload, req }: UIFieldServerProps) {
  const release = data as Release
  const { siteUrl, clinicTimeZone } = getSettings(payload)
  const adminRoute = payload.config.routes.admin
  const columns = readReleaseColumns(release)
  const { paths, changes } = columns
  const pin = await loadPin(payload)
  const notes = listNotes(columns)
  const withNames = await namesInText(req, [release.error?.message, release.error?.next, ...notes])
  const inWords = (text: string) => translateMessage(withNames(text))
  return (
    <div className="release-summary">
      <ReleaseTitle label={release.label} />
      <div className="release-summary__head">
        <StatusPill status={release.status} />
        {typeof release.number === 'number' && <span>{translate('Release {number}', { number: release.number })}</span>}
        {canRollBackTo(release) && reviewersAndAdmins({ req }) && (
          <RollBackButton number={release.number ?? 0} pinned={pin?.release} />
        )}
      </div>
      {release.status === 'failed' && (
        <ReleaseError
          adminRoute={adminRoute}
          error={release.error}
          inWords={inWords}
          fieldLabel={labelOf(payload, release.error)}
          siteUrl={siteUrl}
        />
      )}
      {release.status === 'rolledBack' && pin && (
        <p>
          {translate('Patients see release {release} instead. It is live again once the site is unpinned.', {
            release: pin.release,
          })}
        </p>
      )}
      <dl className="release-summary__facts">
        <Fact name="When">{formatExactTime(release.startedAt, clinicTimeZone)}</Fact>
        <Fact name="By">{release.who}</Fact>
        <Fact name="How long">{describeDuration(release)}</Fact>
        <Fact name="Notes">{notes.length > 0 && <List items={notes.map(inWords)} />}</Fact>
        <Fact name="Documents">
          <List
            items={changes.map((change) => (
              <DocumentLine adminRoute={adminRoute} change={change} key={change.document} />
            ))}
          />
        </Fact>
        <Fact name="Pages">
          <List
            items={paths.map((path) => (
              <a href={siteUrl + path} key={path} rel="noreferrer" target="_blank">
                {path}
              </a>
            ))}
          />
        </Fact>
      </dl>
    </div>
  )
}

/** What the form calls the field at fault. */
function labelOf(payload: Payload, error: Release['error']): string | undefined {
  const { data: key } = DocumentKeySchema.safeParse(error?.document)
  const { data: type } = WrittenTypeSchema.safeParse(key?.type)
  return type && error?.field ? findFormPlace(error.field, formFields(payload, type)).label : undefined
}

/** Only a release that was live, and has a number, can be live again. */
function canRollBackTo({ status, number }: Release): boolean {
  return status !== 'failed' && typeof number === 'number'
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <div>
      <dt>{translate(name)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function List({ items }: { items: ReactNode[] }) {
  if (items.length === 0) return <>{translate('None')}</>
  const rest = items.slice(shownLines)
  return (
    <>
      <Lines items={items.slice(0, shownLines)} />
      {rest.length > 0 && (
        <details>
          <summary>{translate('and {count} more', { count: rest.length })}</summary>
          <Lines items={rest} />
        </details>
      )}
    </>
  )
}

function Lines({ items }: { items: ReactNode[] }) {
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

function DocumentLine({ change, adminRoute }: { change: ReleasedChange; adminRoute: string }) {
  const { document, title, event, locales } = change
  const form = event === 'delete' ? undefined : formAddress(document, adminRoute)
  const languages = listInWords(locales.map(languageName))
  const outcome = [translate(eventLabels[event] ?? ''), languages && translate('live in {languages}', { languages })]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      {form ? <a href={form}>{title}</a> : title}
      {outcome && ` (${outcome})`}
    </>
  )
}

function describeDuration({ liveMs, doneMs }: Release): string | null {
  if (typeof liveMs !== 'number') return null
  const all =
    typeof doneMs === 'number' && doneMs - liveMs >= 10
      ? translate(', all pages {duration}', { duration: formatDuration(doneMs) })
      : ''
  return translate('Took {duration}{all}', { duration: formatDuration(liveMs), all })
}
