'use client'
import { toast, useAuth, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import type { Locale } from '@carepath/schema'
import type { ClientField } from 'payload'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { translate } from '@carepath/content/wording/translate.ts'
import { listInWords } from '@carepath/content/wording/names.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { formatRecentTime } from '../format/format-time.ts'
import { labelClash } from '../merge/clash-label.ts'
import { mergeForm, type Merged } from '../merge/merge-form.ts'
import { isSameValue, type FormValues } from '../merge/same-value.ts'
import { settleClash, type Choice } from '../merge/settle-clash.ts'
import type { Presence } from '../presence/presence-answer.ts'
import type { SignedInAccount } from '../sign-in/send-sign-in.ts'
import { ClashDialog, type LabelledClash } from './dialogs/clash-dialog.tsx'
import { FormNotes } from './form-notes.tsx'
import { inShapeOf, revisionOf } from './form-values.ts'
import { LeaveDialog } from './dialogs/leave-dialog.tsx'
import { readNewest } from './read-newest.ts'
import { SavedState } from './saved-state.tsx'
import type { FormSaving } from './saving-context.ts'
import { findOtherAccount, type ChangedMeanwhile } from './send-save.ts'
import { SignInDialog } from './dialogs/sign-in-dialog.tsx'
import { useApplyValues } from './use-apply-values.ts'
import { useHoldLeaving } from './use-hold-leaving.ts'
import { useSaveAtLeaving } from './use-save-at-leaving.ts'
import { useSaver, type FormHolder } from './use-saver.ts'
import { useTypedText } from './use-typed-text.ts'
import { useWatchAccount } from './use-watch-account.ts'
import './saving.css'

interface FormKeeperProps {
  /** Where the notes above the form are shown. */
  notes: HTMLElement | null
  presence: Presence | undefined
  /** The server has said that nobody is signed in. */
  isSignedOut: boolean
  onSignedIn: () => void
  onStored: (doc: FormValues) => void
  onSaving: (saving: FormSaving) => void
}

/** Words of two sides, of which the person chooses now. */
interface OpenClash extends Merged {
  intro: string
  theirs: string
  labelled: LabelledClash[]
  /** The stored document of which the other side's words are; undefined where they are in the form already. */
  doc: FormValues | undefined
}

/** In every form: saves its words, says how they stand, and loses none. */
export function FormKeeper({
  notes,
  presence,
  isSignedOut,
  onSignedIn,
  onStored,
  onSaving,
}: FormKeeperProps): ReactNode {
  const api = useApiAddress()
  const { user } = useAuth()
  const [typist] = useState(() => ({ id: String(user?.id), name: String(user?.name), email: String(user?.email) }))
  const { code: locale } = useLocale()
  const { id, collectionSlug, globalSlug, docConfig, data } = useDocumentInfo()
  const { setModified } = useForm()
  const applyValues = useApplyValues()
  const [clash, setClash] = useState<OpenClash>()
  const [isSigningIn, setSigningIn] = useState(false)
  const [leave, setLeave] = useState<() => void>()
  const slug = `${collectionSlug ?? globalSlug}-${String(id)}`
  const fields: readonly ClientField[] = docConfig?.fields ?? []

  const putIn = async (values: FormValues) => {
    noteFilled()
    const isIn = await applyValues(values)
    if (isIn) setModified(true)
    return isIn
  }

  const openClash = (merged: Merged, words: { intro: string; theirs: string }, doc?: FormValues) => {
    const labelled = merged.clashes.map((each) => ({ ...each, label: labelClash(each.path, fields, merged.values) }))
    setClash({ ...merged, ...words, labelled, doc })
  }

  const onChanged = async (answer: ChangedMeanwhile, { values, baseline }: FormHolder) => {
    const { by, at, doc, labels } = answer
    const merged = mergeForm({ base: baseline.form, mine: values, theirsBase: baseline.doc, theirs: doc })
    const who = by.isYou ? translate('You, in another tab,') : by.name
    if (merged.clashes.length > 0) {
      const words = {
        intro: translate('{who} changed the same words ({time}).', { who, time: formatRecentTime(at) }),
        theirs: by.isYou ? translate('the other tab’s') : `${by.name}’s`,
      }
      openClash(merged, words, doc)
      return 'clash'
    }
    // The form must hold the other's words before it counts as based on them.
    if (!(await putIn(merged.values))) return 'unreachable'
    takeOver(doc, inShapeOf(doc, values))
    const what = labels.length > 0 ? listInWords(labels) : translate('this form')
    toast.info(translate('{who} changed {what} meanwhile. The form now has both your changes.', { who, what }))
    return 'joined'
  }

  const { saver, noteFilled, state, values, baseline, isDirty, isDrafting, takeOver } = useSaver({
    account: typist.id,
    onChanged,
    onStored,
  })
  const isUnsaved = isDirty()
  const form = `${globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id === undefined ? 'new' : String(id)}`}/${locale}`
  const isKept = isDrafting && collectionSlug !== 'users'
  const readBase = () => baseline.current.form
  const typed = useTypedText({ account: typist.id, form, isKept, values, isDirty: isUnsaved, readBase })

  const settle = async (choices: Choice[]) => {
    if (!clash) return
    const chosen = clash.clashes.reduce(
      (now, each, index) => settleClash(now, each, choices[index] ?? 'mine'),
      clash.values,
    )
    setClash(undefined)
    if (!(await putIn(chosen))) {
      sayUnanswered()
      return
    }
    if (clash.doc) takeOver(clash.doc, inShapeOf(clash.doc, values))
    if ((await saver.flush()) && !clash.doc) typed.discard()
  }

  const restore = async () => {
    if (!typed.offered) return
    const { base, mine, at } = typed.offered
    const merged = mergeForm({ base, mine, theirsBase: base, theirs: values })
    const words = {
      intro: translate('The stored words have changed since you typed yours ({time}).', { time: formatRecentTime(at) }),
      theirs: translate('the stored'),
    }
    if (merged.clashes.length > 0) {
      openClash(merged, words)
      return
    }
    if (!(await putIn(merged.values))) {
      sayUnanswered()
      return
    }
    // Payload may have rendered the form anew meanwhile, without these words: only saved ones are deleted.
    if ((await saver.flush()) && !isSameValue(baseline.current.form, values)) typed.discard()
  }

  const signedIn = async (now: SignedInAccount | undefined) => {
    setSigningIn(false)
    onSignedIn()
    if (now && now.id !== typist.id) saver.tell({ kind: 'otherPerson', name: now.name })
    else {
      saver.tell(isDirty() ? { kind: 'unsaved' } : { kind: 'unchanged' })
      await saver.flush()
    }
  }

  const saveAnyway = async () => {
    const other = await findOtherAccount(api, '')
    if (other?.kind === 'signedOut') saver.tell(other)
    else await saver.flush()
  }

  useHoldLeaving({ saver, isDrafting, askToLeave: (go) => setLeave(() => go), keep: typed.keep })

  useWatchAccount({ saver, typist: typist.id, isSignedOut })

  // Who loses the form saves what they have typed; who gets it, or only reads it, sees the newest words.
  const wasYours = useRef<boolean>(undefined)
  useEffect(() => {
    if (!presence) return
    if (wasYours.current === true && !presence.isYours) void saver.flush()
    wasYours.current = presence.isYours
    if (isDirty() || (presence.revision ?? 0) <= (revisionOf(baseline.current.doc) ?? 0) || id === undefined) return
    if (saver.state.kind === 'saving') return
    const place = { api, collection: collectionSlug, global: globalSlug, id, locale }
    void readNewest(place).then(async (doc) => {
      // Meanwhile somebody may have typed here, and a save may have stored a newer version.
      const isNewer = () => (revisionOf(doc) ?? 0) > (revisionOf(baseline.current.doc) ?? 0)
      if (!doc || isDirty() || !isNewer() || !(await applyValues(doc)) || !isNewer()) return
      takeOver(doc, inShapeOf(doc, baseline.current.form))
    })
  }, [presence])

  useSaveAtLeaving({ saver, isDrafting, keep: typed.keep, forget: typed.forget })

  const hasUnsaved = isUnsaved && !isSameValue(values, {})
  useEffect(() => {
    onSaving({ isUnsaved: hasUnsaved, saveFirst: () => saver.flush() })
  }, [hasUnsaved])

  const bars = (
    <FormNotes
      state={state}
      typist={typist.name}
      isDirty={isUnsaved}
      typedAt={typed.offered?.at}
      onSignIn={() => setSigningIn(true)}
      onSaveAnyway={() => void saveAnyway()}
      onCompare={() => void saver.flush()}
      onRestore={() => void restore()}
      onDiscard={typed.discard}
    />
  )
  return (
    <>
      <SavedState state={state} storedAt={data?.updatedAt as string | undefined} savesItself={isDrafting} />
      {notes && createPortal(bars, notes)}
      {clash && (
        <ClashDialog
          slug={`clash-${slug}`}
          intro={clash.intro}
          theirs={clash.theirs}
          clashes={clash.labelled}
          locale={locale as Locale}
          onSettled={(choices) => void settle(choices)}
          onClose={() => setClash(undefined)}
        />
      )}
      {isSigningIn && (
        <SignInDialog
          slug={`sign-in-${slug}`}
          email={typist.email}
          onSignedIn={(now) => void signedIn(now)}
          onClose={() => setSigningIn(false)}
        />
      )}
      {leave && (
        <LeaveDialog
          slug={`leave-${slug}`}
          onStay={() => setLeave(undefined)}
          onLeave={() => {
            setLeave(undefined)
            leave()
          }}
        />
      )}
    </>
  )
}

function sayUnanswered(): void {
  toast.error(translate('The server did not answer. Try again in a moment.'))
}
