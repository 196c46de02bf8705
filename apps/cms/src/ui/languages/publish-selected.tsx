'use client'
import type { WrittenType } from '@carepath/schema'
import { useSelection } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { countLeaving, LeavingList } from './leaving-list.tsx'
import { useLeaving } from './use-leaving.ts'
import '../styles/message.css'
import './languages.css'

/** More documents than the server looks at for one question. */
const most = 100

/** Above a list, while documents are selected in it: which translations publishing them would take off the site. */
export function PublishSelected({ type }: { type: WrittenType }) {
  const { selectedIDs, count } = useSelection()
  const isAll = count > selectedIDs.length || selectedIDs.length > most
  const { leaving = [] } = useLeaving(isAll ? [] : selectedIDs.map((id) => ({ type, id: String(id) })))
  if (selectedIDs.length === 0) return null
  if (isAll)
    return (
      <p className="message leaving-note">
        {translate(
          'More documents are selected than this page shows. To see which translations publishing takes off the site, select one page at a time.',
        )}
      </p>
    )
  if (leaving.length === 0) return null
  return (
    <section
      className="message leaving-note"
      aria-label={translate('Leaves the site when these are published')}
      role="status"
    >
      <p>
        {translate(
          'Publishing the selected documents now takes {translations} off the site. Translate first: once the translations are ready, Publish puts both languages on the site together.',
          { translations: countLeaving(leaving) },
        )}
      </p>
      <LeavingList leaving={leaving} />
    </section>
  )
}
