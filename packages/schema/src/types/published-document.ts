import { z } from 'zod'
import { CareAdviceSchema } from './care-advice.ts'
import { ClinicSchema } from './clinic.ts'
import type { DocumentType } from '../identity/document-type.ts'
import { FaqSchema } from './faq.ts'
import { InterventionSchema } from './intervention.ts'
import { GlossaryTermSchema } from './glossary-term.ts'
import { PageSchema } from './page.ts'
import { PersonSchema } from './person.ts'
import { RedirectSchema } from './redirect.ts'
import { SafetyWarningSchema } from './safety-warning.ts'
import { SideEffectSchema } from './side-effect.ts'
import { SiteSettingsSchema } from './site-settings.ts'
import { SourceSchema } from './source.ts'
import { TreatmentSchema } from './treatment.ts'
import { WithdrawalSchema } from './withdrawal.ts'

/** The schema of each type. */
export const documentSchemas = {
  treatment: TreatmentSchema,
  'side-effect': SideEffectSchema,
  'care-advice': CareAdviceSchema,
  'safety-warning': SafetyWarningSchema,
  faq: FaqSchema,
  person: PersonSchema,
  source: SourceSchema,
  clinic: ClinicSchema,
  intervention: InterventionSchema,
  'glossary-term': GlossaryTermSchema,
  page: PageSchema,
  'site-settings': SiteSettingsSchema,
  redirect: RedirectSchema,
  withdrawal: WithdrawalSchema,
} satisfies Record<DocumentType, z.ZodType>

/** The published form of one type. */
export type PublishedDocumentOf<T extends DocumentType> = z.infer<(typeof documentSchemas)[T]>

/** Any published document. */
export const PublishedDocumentSchema = z.discriminatedUnion('type', [
  TreatmentSchema,
  SideEffectSchema,
  CareAdviceSchema,
  SafetyWarningSchema,
  FaqSchema,
  PersonSchema,
  SourceSchema,
  ClinicSchema,
  InterventionSchema,
  GlossaryTermSchema,
  PageSchema,
  SiteSettingsSchema,
  RedirectSchema,
  WithdrawalSchema,
])
export type PublishedDocument = z.infer<typeof PublishedDocumentSchema>
