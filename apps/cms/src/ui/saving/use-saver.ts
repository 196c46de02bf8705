'use client'
import {
  useAllFormFields,
  useDocumentDrawerContext,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useLocale,
} from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useApiAddress } from '../api/use-api-address.ts'
import { isSameValue, type FormValues } from '../merge/same-value.ts'
import { changedByServer, inShapeOf, revisionOf, savesItself, valuesOf } from './form-values.ts'
import { Saver, type JoinOutcome, type SavingState } from './saver.ts'
import { sendSave, type ChangedMeanwhile } from './send-save.ts'

/** Payload gives the words of a form, and that somebody typed them, one some milliseconds after the other. */
const settleMs = 100
/** Payload asks the server about a change a quarter of a second after it, and only of a form that counts as modified. */
const askedMs = 300

/** What the form's words are compared with, to know which of them are new. */
interface Baseline {
  /** The form when it was loaded or saved. */
  form: FormValues
  /** The stored document at that time. */
  doc: FormValues
  /** What was saved last, until the form shows what the server has made of it. */
  sent?: FormValues
}

interface SaverOptions {
  /** Id of the person who types. */
  account: string
  onChanged: (answer: ChangedMeanwhile, now: FormHolder) => Promise<JoinOutcome>
  /** A document that wasn't stored before has its first version. */
  onStored: (doc: FormValues) => void
}

/** The form's words now, and what they are compared with. */
export interface FormHolder {
  values: FormValues
  baseline: Baseline
}

/** Saves the form around the component, and knows how it stands. */
export function useSaver({ account, onChanged, onStored }: SaverOptions) {
  const api = useApiAddress()
  const { code: locale } = useLocale()
  const info = useDocumentInfo()
  const form = useForm()
  const [fields, dispatchFields] = useAllFormFields()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const drawer = useDocumentDrawerContext()
  const { reportUpdate } = useDocumentEvents()
  const values = useMemo(() => valuesOf(fields), [fields])
  const baseline = useRef<Baseline>({ form: values, doc: info.data ?? {} })
  const storedId = useRef(info.id)
  storedId.current ??= info.id
  const latest = useRef({ values, fields, info, form, isModified, onChanged, onStored })
  latest.current = { values, fields, info, form, isModified, onChanged, onStored }
  const isDrafting = savesItself(info.docConfig)
  const [state, setState] = useState<SavingState>({ kind: 'unchanged' })

  // Payload calls a form modified by what is typed alone, not by what is put into it.
  const isFilled = useRef(false)
  const isDirty = () => {
    const { form: stored, sent } = baseline.current
    const { values: now } = latest.current
    if (!latest.current.isModified && !isFilled.current) return false
    return !isSameValue(now, stored) && !(sent && isSameValue(now, sent))
  }

  const takeOver = (doc: FormValues, held: FormValues) => {
    baseline.current = { form: held, doc }
    storedId.current ??= doc.id as string
    const { info: now } = latest.current
    now.setData(doc)
    if (typeof doc.updatedAt === 'string') now.setLastUpdateTime(Date.parse(doc.updatedAt))
  }

  const onSaved = (doc: FormValues, sent: FormValues) => {
    const isFirst = storedId.current === undefined
    isFilled.current = false
    const { info: now, fields: held } = latest.current
    const changes = changedByServer(held, sent, doc).filter(({ path }) => !isFocused(path))
    takeOver(
      doc,
      changes.reduce((next, { path, value }) => setPath(next, path.split('.'), value), sent),
    )
    if (changes.length > 0) baseline.current.sent = sent
    for (const { path, value } of changes) dispatchFields({ type: 'UPDATE', path, value })
    if (!now.mostRecentVersionIsAutosaved) {
      now.incrementVersionCount()
      now.setMostRecentVersionIsAutosaved(true)
      now.setUnpublishedVersionCount((count) => count + 1)
    }
    const event = { doc: doc as never, operation: 'update' as const }
    const entitySlug = now.collectionSlug ?? now.globalSlug ?? ''
    const id = storedId.current
    reportUpdate({
      ...event,
      entitySlug,
      ...(id === undefined ? {} : { id }),
      ...(drawer.drawerSlug ? { drawerSlug: drawer.drawerSlug } : {}),
      updatedAt: typeof doc.updatedAt === 'string' ? doc.updatedAt : new Date().toISOString(),
    })
    void drawer.onSave?.({ ...event, result: doc })
    if (isFirst) latest.current.onStored(doc)
  }

  const [saver] = useState(
    () =>
      new Saver<FormValues>({
        read: () => latest.current.values,
        isDirty,
        send: async (sent) => {
          const { collectionSlug: collection, globalSlug: global } = latest.current.info
          latest.current.form.setBackgroundProcessing(true)
          const place = { api, collection, global, id: storedId.current, locale }
          const answer = await sendSave(place, { values: sent, revision: revisionOf(baseline.current.doc), account })
          latest.current.form.setBackgroundProcessing(false)
          return answer
        },
        onSaved,
        onChanged: (answer) =>
          latest.current.onChanged(answer, { values: latest.current.values, baseline: baseline.current }),
        onState: setState,
      }),
  )

  // The form's own buttons send the version it is based on as well.
  const revision = revisionOf(info.data)
  useEffect(() => {
    if (revision !== undefined && fields.revision?.value !== revision)
      dispatchFields({ type: 'UPDATE', path: 'revision', value: revision })
  }, [revision, fields])

  // The form's own buttons have saved, or the page was loaded again.
  useEffect(() => {
    const doc: FormValues | undefined = info.data
    if (!doc || isProcessing || doc === baseline.current.doc) return
    if ((revisionOf(doc) ?? 0) < (revisionOf(baseline.current.doc) ?? 0)) return
    baseline.current = { form: isDirty() ? inShapeOf(doc, latest.current.values) : latest.current.values, doc }
    if (isDirty() && isDrafting) saver.edited()
    else saver.tell({ kind: 'unchanged' })
  }, [info.data, isProcessing])

  const wasProcessing = useRef(false)
  useEffect(() => {
    if (isProcessing) saver.hold()
    else if (wasProcessing.current) saver.release()
    wasProcessing.current = isProcessing
  }, [isProcessing])

  // The server renders parts of the form anew: only other words are an edit, which also ends a message of failure.
  const edited = useRef(values)
  useEffect(() => {
    if (isSameValue(values, baseline.current.form)) delete baseline.current.sent
    if (isProcessing) return
    if (!isModified && !isFilled.current) {
      const settled = setTimeout(() => {
        edited.current = values
        if (saver.state.kind !== 'saving') baseline.current = { ...baseline.current, form: values }
      }, settleMs)
      return () => clearTimeout(settled)
    }
    if (isDirty() && !isSameValue(edited.current, values)) {
      if (isDrafting) saver.edited()
      else saver.tell({ kind: 'unsaved' })
    }
    edited.current = values
  }, [values, isModified, isProcessing])
  useEffect(() => {
    const isStored = state.kind === 'saved' || state.kind === 'unchanged'
    if (!isStored || !isModified || isProcessing) return
    const asked = setTimeout(() => {
      if (!isDirty()) form.setModified(false)
    }, askedMs)
    return () => clearTimeout(asked)
  }, [values, isModified, isProcessing, state.kind])

  const noteFilled = () => {
    isFilled.current = true
  }
  return { saver, noteFilled, state, values, baseline, isDirty, isDrafting, takeOver }
}

/** While somebody types into a field, its words are theirs. */
function isFocused(path: string): boolean {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  return field !== null && (field === document.activeElement || field.contains(document.activeElement))
}

function setPath(values: unknown, [name, ...rest]: string[], value: unknown): FormValues {
  if (name === undefined) return value as FormValues
  if (Array.isArray(values))
    return values.map((entry: unknown, index) =>
      String(index) === name ? setPath(entry, rest, value) : entry,
    ) as unknown as FormValues
  const group = values as FormValues
  return { ...group, [name]: setPath(group[name], rest, value) }
}
