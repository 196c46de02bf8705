import { rules, type RuleId } from '@carepath/editorial'
import { sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { documentTitle } from '../../mapping/document-title.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { publicError } from '../../model/public-error.ts'
import { checkForm } from './check-form.ts'
import { loadSavedForm, type FormKey } from './load-saved-form.ts'
import { requireOverrideReviewer } from './override-reviewer.ts'

/** A clinician's decision. */
export interface OverrideInput extends FormKey {
  rule: RuleId
  /** The exact words that are allowed. */
  excerpt: string
  /** Why they are allowed. */
  reason: string
}

/** Allows words against a rule: exactly these, as they are saved now. A changed sentence is checked again. */
export async function overrideRule(req: PayloadRequest, input: OverrideInput): Promise<void> {
  const { type, id, locale, rule, excerpt, reason } = input
  const reviewer = await requireOverrideReviewer(req, { type, id, locale })
  if (!rules[rule].canBeOverridden)
    throw publicError(
      `Nobody can allow this against the rule “${rules[rule].title}”: something is missing. Add what is missing.`,
    )
  const form = await loadSavedForm(req, input)
  const { findings } = await checkForm(req, form)
  const found = findings.find((finding) => finding.rule === rule && finding.excerpt === excerpt)
  if (!found) throw publicError('These words are not in the saved text as it is now. Save it, then decide again.', 409)
  if (found.override) throw publicError(`${found.override.by} has allowed these words already.`, 409)
  const title = documentTitle(type, form.stored, locale, documentTitle(type, form.stored, sourceLocale))
  // Before the override, which names its own entry of the log.
  await recordEvidence(req, {
    action: 'overridden',
    summary: say('In “{title}”, words were allowed against the rule “{rule}”.', { title, rule: rules[rule].title }),
    document: { type, id },
    locale,
    details: { rule, excerpt, reason, path: found.path },
  })
  await req.payload.create({
    collection: 'overrides',
    data: {
      ...{ documentType: type, documentId: id, locale, title, rule, excerpt, reason },
      ...{ at: new Date().toISOString(), byId: reviewer.id, by: reviewer.name, licence: reviewer.licence },
    },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
}
