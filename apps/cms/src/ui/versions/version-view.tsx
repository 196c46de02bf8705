import { languageOf, type Locale } from '@carepath/schema'
import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import type { ComparedPart } from '@carepath/content/workflow/comparison/compared-part.ts'
import { compareSavedVersions } from '@carepath/content/workflow/versions/compare-versions.ts'
import { listVersions, newestDraft, type SavedVersion } from '@carepath/content/workflow/versions/saved-versions.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { ChangeTag, ComparedParagraphs } from '../comparison/compared-paragraphs.tsx'
import { formatTime } from '../format/format-time.ts'
import { RestoreButton } from './restore-button.tsx'
import { versionsOf } from './versions-of.ts'
import './versions.css'

/** One saved state: what it changed, or how it differs from another one, in the words of the form. */
export async function VersionView({ initPageResult, routeSegments, searchParams }: DocumentViewServerProps) {
  const { req, permissions } = initPageResult
  const { saved, address, stepNav } = versionsOf(initPageResult)
  const { clinicTimeZone } = getSettings(req.payload)
  const id = routeSegments.at(-1) ?? ''
  const from = typeof searchParams?.from === 'string' && searchParams.from !== '' ? searchParams.from : undefined
  const compared = await compareSavedVersions(req, saved, { id, from })
  if (!compared) return notFound()
  const { version, before, languages } = compared
  const { versions } = await listVersions(req, saved)
  const time = formatTime(version.at, clinicTimeZone)
  const access = 'global' in saved ? permissions.globals?.[saved.global] : permissions.collections?.[saved.collection]
  return (
    <Gutter className="version">
      <SetDocumentStepNav {...stepNav} view={time} />
      <header className="version__head">
        <h2>{translate('Version of {time}', { time })}</h2>
        <p>
          {[translate(version.state), version.by && translate('saved by {by}', { by: version.by })]
            .filter(Boolean)
            .join(', ')}
        </p>
        {access?.update && version.state !== newestDraft && (
          <RestoreButton
            version={id}
            when={time}
            form={address.replace(/\/versions$/u, '')}
            {...('global' in saved ? { global: saved.global } : { collection: saved.collection })}
          />
        )}
      </header>
      <CompareWith
        chosen={before?.id}
        others={withChosen(versions, before).filter((other) => other.id !== id)}
        timeZone={clinicTimeZone}
      />
      {languages.length === 0 && <p>{translate('Nothing that people write differs between the two.')}</p>}
      {languages.map(({ locale, parts }) => (
        <section key={locale} className="version__language">
          <h3>{languageOf(locale).name}</h3>
          {parts.map((part) => (
            <VersionPart key={part.path + part.label} part={part} locale={locale} isFirst={!before} />
          ))}
        </section>
      ))}
    </Gutter>
  )
}

function withChosen(versions: SavedVersion[], chosen: SavedVersion | undefined): SavedVersion[] {
  return !chosen || versions.some(({ id }) => id === chosen.id) ? versions : [...versions, chosen]
}

interface CompareWithProps {
  chosen: string | undefined
  others: SavedVersion[]
  timeZone: string
}

function CompareWith({ chosen, others, timeZone }: CompareWithProps) {
  if (others.length === 0) return <p>{translate('This is the first version.')}</p>
  return (
    <form className="version__compare">
      <label>
        {translate('Compared with the version of')}{' '}
        <select name="from" defaultValue={chosen ?? ''} key={chosen}>
          {chosen === undefined && <option value="">{translate('– none, this is the first one –')}</option>}
          {others.map(({ id, at, state }) => (
            <option key={id} value={id}>
              {`${formatTime(at, timeZone)} (${translate(state)})`}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="submit">{translate('Compare')}</button>
    </form>
  )
}

interface VersionPartProps {
  part: ComparedPart
  locale: Locale
  /** True where there is nothing to compare with. */
  isFirst: boolean
}

function VersionPart({ part: { label, change, paragraphs, parts }, locale, isFirst }: VersionPartProps) {
  return (
    <section className="version__part">
      <h4>
        {translateMessage(label)}
        {!isFirst && <ChangeTag change={change} />}
      </h4>
      {paragraphs.length > 0 && <ComparedParagraphs paragraphs={paragraphs} isFirst={isFirst} lang={locale} />}
      {parts.map((inside) => (
        <VersionPart key={inside.path + inside.label} part={inside} locale={locale} isFirst={isFirst} />
      ))}
    </section>
  )
}
