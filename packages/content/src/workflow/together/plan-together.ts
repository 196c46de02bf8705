import { documentKey, type Locale, type WrittenType } from '@carepath/schema'
import { APIError, type PayloadRequest } from 'payload'
import type { Form } from '../../candidate/stored/form.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { publicError } from '../../model/public-error.ts'
import { documentNotes } from '../../request/request-context.ts'
import type { ScheduleInTurn, Together } from '../../request/together.ts'
import { checkGoingLive } from '../publish/check-going-live.ts'
import { refuseWhileNeeded } from '../publish/refuse-while-needed.ts'
import { inWords } from './in-words.ts'
import { loadForm } from '../../candidate/stored/form.ts'
import { mapForm, trialRequest } from './load-form.ts'

/** A document that is to go live, or to be taken down, with others. */
export interface Member {
  type: WrittenType
  id: string
  event: 'publish' | 'unpublish'
  /** In whose name; the user of the request, where it is left out. */
  user?: PayloadRequest['user']
  schedule?: ScheduleInTurn
  /** Members of the same release are done together or not at all. */
  release?: string
}

interface PlanOptions {
  /** What the save changes in each of them. */
  changes?: FormValues
  /** Languages in which all of them go live. */
  languages?: readonly Locale[]
}

/**
 * Tries every gate for each document of a set, as if the others were live or gone already, and leaves out those that don't
 * get through, with whatever relies on them: what is left can be done together. Nothing is saved.
 */
export async function planTogether(
  req: PayloadRequest,
  members: readonly Member[],
  { changes = {}, languages = [] }: PlanOptions = {},
): Promise<Together> {
  const refused: Together['refused'] = new Map()
  const together: Together = { live: new Map(), down: new Set(), refused, languages }
  const forms = new Map<string, Form>()
  for (const member of members) {
    const key = documentKey(member)
    if (member.event === 'unpublish') {
      together.down.add(key)
      continue
    }
    const form = await loadForm(req, member)
    if (!form) {
      refused.set(key, publicError('The document was deleted.', 404))
      continue
    }
    form.data = { ...form.data, ...changes, _status: 'published' }
    forms.set(key, form)
    together.live.set(key, await mapForm(req, form))
  }
  const relying = new Map<string, readonly string[]>()
  /** What is still to be checked: at first all of it, then whatever a refusal may have changed. */
  let open = members.filter((member) => !refused.has(documentKey(member)))
  while (open.length > 0) {
    const leftOut = new Set<string>()
    for (const member of open) {
      const key = documentKey(member)
      const trial = trialRequest(
        req,
        {
          ...req.context,
          together,
          documentNotes: new Map(),
          ...(member.schedule ? { schedule: member.schedule } : {}),
        },
        member.user ?? req.user,
      )
      try {
        const form = forms.get(key)
        if (form && member.event === 'publish') {
          await checkGoingLive(trial, form)
          relying.set(key, documentNotes(trial, form).reliesOn ?? [])
        } else await refuseWhileNeeded(trial, { type: member.type, id: member.id })
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        refused.set(key, inWords(error))
        leftOut.add(key)
        together.live.delete(key)
        together.down.delete(key)
      }
    }
    open = members.filter((member) => {
      const key = documentKey(member)
      if (refused.has(key) || leftOut.size === 0) return false
      return member.event === 'unpublish' || relying.get(key)?.some((other) => leftOut.has(other))
    })
  }
  return together
}
