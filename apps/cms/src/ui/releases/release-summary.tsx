import type { UIFieldServerProps } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { reviewersAndAdmins } from '@carepath/content/model/access/reviewers-and-admins.ts'
import type { Release } from '@carepath/content/model/payload-types.ts'
import { pinOnRecord } from '@carepath/content/workflow/releases/pin-on-record.ts'
import { settingsOf } from '@carepath/content/config/settings-of.ts'
import { ReleaseError } from './release-error.tsx'
import { RollBackButton } from './roll-back-button.tsx'
import { formatDuration } from '../format/format-duration.ts'
import { StatusPill } from './status-cell.tsx'
import { formAddress, parseReleaseChanges, type ReleaseChange } from './release-changes.ts'

const TextsSchema = z.array(z.string()).catch([])
/** More than anybody reads; the rest is a click away. */
const shown = 30

/** A release as an editor reads it: what became of it, what it changed, and what to do if it failed. */
export async function ReleaseSummary({ data, payload, req }: UIFieldServerProps) {
  const release = data as Release
  const { siteUrl, clinicTimeZone: timeZone } = settingsOf(payload)
  const adminRoute = payload.config.routes.admin
  const paths = TextsSchema.parse(release.paths)
  const notes = TextsSchema.parse(release.notes)
  const changes = parseReleaseChanges(release.changes)
  const pin = await pinOnRecord(payload)
  return (
    <div style={{ display: 'grid', gap: '1.5rem', maxWidth: '48rem' }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.75rem' }}>
        <StatusPill status={release.status} />
        {typeof release.number === 'number' && <span>Release {release.number}</span>}
        {canComeBack(release) && reviewersAndAdmins({ req }) && (
          <RollBackButton number={release.number ?? 0} pinned={pin?.release} />
        )}
      </div>
      {release.status === 'failed' && <ReleaseError adminRoute={adminRoute} error={release.error} siteUrl={siteUrl} />}
      {release.status === 'rolledBack' && pin && (
        <p style={{ margin: 0 }}>
          Patients see release {pin.release} instead. It is live again once the site is unpinned.
        </p>
      )}
      <dl style={facts}>
        <Fact name="When">{whenOf(release, timeZone)}</Fact>
        <Fact name="On behalf of">{release.who}</Fact>
        <Fact name="How long">{durationOf(release)}</Fact>
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
              <PageLink address={siteUrl + path} key={path} path={path} />
            ))}
          />
        </Fact>
        <Fact name="Notes">
          <List items={notes} />
        </Fact>
      </dl>
    </div>
  )
}

const facts = { display: 'grid', gap: '1rem', margin: 0 } as const

/** Only what was live, and has a number, can be live again. */
function canComeBack({ status, number }: Release): boolean {
  return status !== 'failed' && typeof number === 'number'
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null
  return (
    <div>
      <dt style={{ color: 'var(--theme-elevation-500)' }}>{name}</dt>
      <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{children}</dd>
    </div>
  )
}

function List({ items }: { items: ReactNode[] }) {
  if (items.length === 0) return <>None</>
  const rest = items.slice(shown)
  return (
    <>
      <Lines items={items.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary>and {rest.length} more</summary>
          <Lines items={rest} />
        </details>
      )}
    </>
  )
}

function Lines({ items }: { items: ReactNode[] }) {
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

const events: Record<string, string> = {
  publish: 'published',
  unpublish: 'taken down',
  delete: 'deleted',
  withdraw: 'withdrawn',
  cascade: 'withdrawn with another',
}
const languages: Record<string, string> = { en: 'English', es: 'Spanish' }

function DocumentLine({ change, adminRoute }: { change: ReleaseChange; adminRoute: string }) {
  const { document, title, event, locales } = change
  const form = event === 'delete' ? undefined : formAddress(document, adminRoute)
  const live = locales.map((locale) => languages[locale] ?? locale).join(' and ')
  const what = [events[event], live && `live in ${live}`].filter(Boolean).join(', ')
  return (
    <>
      {form ? <a href={form}>{title}</a> : title}
      {what && ` (${what})`}
    </>
  )
}

function PageLink({ address, path }: { address: string; path: string }) {
  return (
    <a href={address} rel="noreferrer" target="_blank">
      {path}
    </a>
  )
}

function whenOf({ startedAt }: Release, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'full', timeStyle: 'long' })
  return format.format(new Date(startedAt))
}

function durationOf({ liveMs, doneMs }: Release): string | null {
  if (typeof liveMs !== 'number') return null
  const all = typeof doneMs === 'number' && doneMs - liveMs >= 10 ? `, all pages after ${formatDuration(doneMs)}` : ''
  return `Live after ${formatDuration(liveMs)}${all}`
}
