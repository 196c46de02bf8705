import { rules, type RuleId } from '@carepath/editorial'
import { sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { titleFields } from '../../model/collection-names.ts'
import { inLocale } from '../../model/localised.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import { refusal } from '../../model/refusal.ts'
import { checkForm } from './check-form.ts'
import { requireOverrideReviewer, type Words } from './override-reviewer.ts'
import { loadSavedForm } from './load-saved-form.ts'

/** What a clinician decides. */
export interface OverrideInput extends Words {
  rule: RuleId
  /** The exact words that may stand. */
  excerpt: string
  /** Why they may. */
  reason: string
}

/** Lets words stand against a rule: exactly these, as they are saved now. Another sentence is judged anew. */
export async function overrideRule(req: PayloadRequest, overriding: OverrideInput): Promise<void> {
  const { type, id, locale, rule, excerpt, reason } = overriding
  const reviewer = await requireOverrideReviewer(req, { type, id, locale })
  if (!rules[rule].canBeOverridden)
    throw refusal(`Nobody can set rule ${rule} aside: it asks for something to be there. Add what is missing.`)
  const form = await loadSavedForm(req, overriding)
  const { stored } = form
  const { findings } = await checkForm(req, form)
  const found = findings.find((finding) => finding.rule === rule && finding.excerpt === excerpt)
  if (!found) throw refusal('These words are not in the saved text as it is now. Save it, then decide again.', 409)
  if (found.override) throw refusal(`${found.override.by} has let these words stand already.`, 409)
  const title = inLocale(stored[titleFields[type]], locale) ?? inLocale(stored[titleFields[type]], sourceLocale)
  const name = typeof title === 'string' && title ? title : id
  await req.payload.create({
    collection: 'overrides',
    data: {
      ...{ documentType: type, documentId: id, locale, title: name, rule, excerpt, reason },
      ...{ at: new Date().toISOString(), byId: reviewer.id, by: reviewer.name, licence: reviewer.licence },
    },
    depth: 0,
    overrideAccess: true,
    req: transactionOf(req),
  })
  await recordEvidence(req, {
    action: 'overridden',
    summary: `In “${name}”, words were let stand against rule ${rule}.`,
    document: { type, id },
    locale,
    details: { rule, excerpt, reason, path: found.path },
  })
}
