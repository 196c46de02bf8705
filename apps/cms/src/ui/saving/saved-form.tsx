'use client'
import {
  DefaultEditView,
  DocumentInfoProvider,
  useAuth,
  useDocumentDrawerContext,
  useDocumentInfo,
  useDocumentTitle,
} from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { ReportContext, ReportStore } from '../guidance/form-report.ts'
import type { FormValues } from '../merge/same-value.ts'
import { LivePreview } from '../preview/live-preview.tsx'
import { PresenceBar } from '../presence/presence-bar.tsx'
import { usePresence, type OpenForm } from '../presence/use-presence.ts'
import { FormKeeper } from './form-keeper.tsx'
import { SavingContext, type FormSaving } from './saving-context.ts'
import { useShownTitle } from '../form/use-shown-title.ts'
import { useOpenStored } from './use-open-stored.ts'
import './saving.css'

/** The form of every collection and global, in a page or a drawer: Payload's own, with its words kept safe. */
export function SavedForm(props: DocumentViewClientProps) {
  const { hasSavePermission } = useDocumentInfo()
  return hasSavePermission === true ? <KeptForm {...props} /> : <DefaultEditView {...props} />
}

function KeptForm(props: DocumentViewClientProps) {
  const info = useDocumentInfo()
  const { fetchFullUser } = useAuth()
  const { setDocumentTitle } = useDocumentTitle()
  const { drawerSlug } = useDocumentDrawerContext() as { drawerSlug?: string }
  const [stored, setStored] = useState<FormValues>()
  const [report] = useState(() => new ReportStore())
  const [notes, setNotes] = useState<HTMLElement | null>(null)
  const [isSignedOut, setSignedOut] = useState(false)
  const [saving, setSaving] = useState<FormSaving>({ isUnsaved: false, saveFirst: () => Promise.resolve(true) })
  const id = info.id ?? (stored?.id as string | undefined)
  const { presence, takeOver } = usePresence(formOf(info, id), () => setSignedOut(true))
  const isReadOnly = presence?.isYours === false
  const initialState = useStateWhileSaved(info.initialState, saving.isUnsaved)
  useOpenStored(
    drawerSlug === undefined && stored ? { id: String(stored.id), slug: info.collectionSlug ?? '' } : undefined,
    saving,
  )

  // Payload gives the context its provider's own properties, and what it makes of them.
  const inherited = info as unknown as Parameters<typeof DocumentInfoProvider>[0]
  return (
    <ReportContext.Provider value={report}>
      <SavingContext.Provider value={saving}>
        <div className="form-notes" ref={setNotes}>
          <PresenceBar presence={presence} takeOver={takeOver} />
        </div>
        <DocumentInfoProvider
          {...inherited}
          {...(id === undefined ? {} : { id })}
          {...(initialState ? { initialState } : {})}
          isEditing={info.isEditing === true || stored !== undefined}
          hasSavePermission={!isReadOnly}
          hasPublishPermission={info.hasPublishPermission === true && !isReadOnly}
        >
          <PageAround setTitle={setDocumentTitle} countVersion={info.incrementVersionCount} />
          <DefaultEditView
            {...props}
            LivePreview={<LivePreview />}
            BeforeDocumentControls={
              <>
                <FormKeeper
                  notes={notes}
                  presence={presence}
                  isSignedOut={isSignedOut}
                  onSignedIn={() => {
                    setSignedOut(false)
                    void fetchFullUser()
                  }}
                  onStored={setStored}
                  onSaving={setSaving}
                />
                {props.BeforeDocumentControls}
              </>
            }
          />
        </DocumentInfoProvider>
      </SavingContext.Provider>
    </ReportContext.Provider>
  )
}

function formOf(
  { collectionSlug, globalSlug }: ReturnType<typeof useDocumentInfo>,
  id: string | number | undefined,
): OpenForm | undefined {
  if (globalSlug) return { global: globalSlug }
  return collectionSlug && id !== undefined ? { collection: collectionSlug, id: String(id) } : undefined
}

/** Payload may render the page anew at any time: that must not replace words that aren't saved. */
function useStateWhileSaved<State>(state: State, isUnsaved: boolean): State {
  const shown = useRef(state)
  if (!isUnsaved) shown.current = state
  return shown.current
}

interface PageAroundProps {
  setTitle: (title: string) => void
  countVersion: () => void
}

/** Gives the form’s title and its number of versions to the heading and the tabs of the page, which are outside the form. */
function PageAround({ setTitle, countVersion }: PageAroundProps) {
  const { title } = useShownTitle()
  const { setDocumentTitle } = useDocumentTitle()
  const { versionCount } = useDocumentInfo()
  const known = useRef(versionCount)
  useEffect(() => {
    setTitle(title)
    // The path above the form shows the title of the form's own page.
    setDocumentTitle(title)
  }, [title])
  useEffect(() => {
    if (versionCount > known.current) countVersion()
    known.current = versionCount
  }, [versionCount])
  return null
}
