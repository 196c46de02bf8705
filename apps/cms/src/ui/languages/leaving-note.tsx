'use client'
import { guarded } from '../fault/guarded.tsx'
import type { WrittenType } from '@carepath/schema'
import { useDocumentInfo } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { countLeaving, LeavingList } from './leaving-list.tsx'
import { useLeaving } from './use-leaving.ts'
import '../styles/message.css'
import './languages.css'

interface LeavingNoteProps {
  type: WrittenType
  /** Id of the one document of a global. */
  globalId?: string
}

/** At the top of a form: which translations publishing it would take off the site, and what to do first. */
export const LeavingNote = guarded('What leaves the site with this', LeavingNotePart)

function LeavingNotePart({ type, globalId }: LeavingNoteProps) {
  const { id = globalId, lastUpdateTime } = useDocumentInfo()
  const { leaving = [] } = useLeaving(id === undefined ? [] : [{ type, id: String(id) }], lastUpdateTime)
  if (leaving.length === 0) return null
  return (
    <section className="message leaving-note" aria-label={translate('Leaves the site when this is published')}>
      <p>
        {translate(
          'Publishing this now takes {translations} off the site. Translate first: once the translation is ready, Publish puts both languages on the site together.',
          { translations: countLeaving(leaving) },
        )}
      </p>
      <LeavingList leaving={leaving} />
    </section>
  )
}
