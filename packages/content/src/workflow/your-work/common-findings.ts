import { rules } from '@carepath/editorial'
import { documentKey, sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadForm } from '../../candidate/stored/form.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import { loadNames } from '../../candidate/document-name.ts'
import { checkForm } from '../editorial/check-form.ts'
import { loadSavedForm } from '../editorial/load-saved-form.ts'
import { mapForm, trialRequest } from '../together/load-form.ts'
import { collectMissing } from '../together/needs.ts'
import { loadDrafts } from './drafts.ts'
import { formPathIn } from './form-path-in.ts'

/** A rule that keeps drafts from being published. */
export interface CommonFinding {
  /** What the rule demands. */
  title: string
  /** The drafts in which it finds something, each with the path of its form. */
  drafts: { title: string; path: string }[]
}

/** What keeps the newest drafts from being published, the most frequent first. */
export interface CommonFindings {
  findings: CommonFinding[]
  /** How many drafts were checked. */
  checked: number
}

/** How many drafts are checked, and how many rules are named. */
const maxChecked = 12
const maxRules = 3

type Key = Parameters<typeof collectMissing>[1][number]

/**
 * A request in which a draft is checked as it would be published: together with the drafts that it refers to. Otherwise most that
 * an import brings would be blocked by its own sources, which go live with it.
 */
async function asPublishedWithItsNeeds(req: PayloadRequest, draft: Key): Promise<PayloadRequest> {
  const live = new Map<string, MappedDocument>()
  for (const [key, needed] of await collectMissing(req, [draft])) {
    const form = key === documentKey(draft) ? undefined : await loadForm(req, needed)
    if (form) live.set(key, await mapForm(req, form))
  }
  return trialRequest(req, { ...req.context, together: { live, down: new Set(), refused: new Map() } })
}

/** Checks the newest drafts in the source language, and counts in how many of them each rule finds something. */
export async function loadCommonFindings(req: PayloadRequest): Promise<CommonFindings> {
  const { newest } = await loadDrafts(req, { limit: maxChecked })
  const names = await loadNames(req, newest)
  const byRule = new Map<string, CommonFinding>()
  for (const { type, id } of newest) {
    const name = names.get(documentKey({ type, id }))
    if (!name) continue
    const { findings } = await checkForm(
      await asPublishedWithItsNeeds(req, { type, id }),
      await loadSavedForm(req, { type, id, locale: sourceLocale }),
    )
    const blocking = findings.filter(({ level, override }) => level === 'block' && !override)
    const draft = { title: name.title, path: formPathIn({ type, id }, sourceLocale) }
    for (const title of new Set(
      blocking.flatMap(({ rule }) => (rule ? [rules[rule].title] : ['Fields that can’t be read'])),
    )) {
      const known = byRule.get(title)
      if (known) known.drafts.push(draft)
      else byRule.set(title, { title, drafts: [draft] })
    }
  }
  const sorted = [...byRule.values()].toSorted((one, other) => other.drafts.length - one.drafts.length)
  return { findings: sorted.slice(0, maxRules), checked: newest.length }
}
