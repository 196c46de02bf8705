import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import type { WithdrawalPreview } from '@carepath/content/outbox/withdrawal-outcome.ts'
import type { NewApp, SecondFactorsChanged } from '@carepath/content/workflow/confirmation/change-second-factors.ts'
import type { BulkResult } from '@carepath/content/workflow/bulk/bulk-result.ts'
import type { PasswordLink } from '@carepath/content/workflow/accounts/password-link.ts'
import type { ConfirmationNeeded } from '@carepath/content/workflow/confirmation/confirm.ts'
import type { SecondFactorList } from '@carepath/content/workflow/confirmation/second-factors.ts'
import type { FormReport } from '@carepath/content/workflow/editorial/editorial-report.ts'
import type { ContentImport } from '@carepath/content/workflow/content-import/import-content.ts'
import type { LanguagesOutOfDate } from '@carepath/content/workflow/languages/languages-out-of-date.ts'
import type { DocumentStates } from '@carepath/content/workflow/list-filters/load-states.ts'
import type { LeavingTranslation } from '@carepath/content/workflow/languages/leaving-translations.ts'
import type { ShownForm } from '@carepath/content/workflow/preview/form-preview.ts'
import type { PreviewPages } from '@carepath/content/workflow/preview/preview-pages.ts'
import type { UnsignedParts } from '@carepath/content/workflow/preview/unsigned-parts.ts'
import type { LiveStatus } from '@carepath/content/workflow/releases/live-status.ts'
import type { PublishingNow } from '@carepath/content/workflow/releases/publishing-now.ts'
import type { RedirectImport } from '@carepath/content/workflow/redirect-import/import-redirects.ts'
import type { Bell, NotificationChoices } from '@carepath/content/workflow/notifications/endpoints.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import type { RevocationAnswer } from '@carepath/content/workflow/revocation/endpoint.ts'
import type { SourceLookup } from '@carepath/content/workflow/source-lookup/look-up-source.ts'
import type { PublicationEffects } from '@carepath/content/workflow/together/publication-effects.ts'
import type { PublishNeeds } from '@carepath/content/workflow/together/needs.ts'
import type { AccountSchedule, DocumentSchedules } from '@carepath/content/workflow/together/schedule-endpoints.ts'
import type { SharedDrafts } from '@carepath/content/workflow/shared-draft/endpoints.ts'
import type { Restored } from '@carepath/content/workflow/trash/restored.ts'
import type { PlaceOfUse } from '@carepath/content/workflow/where-used/find-places.ts'
import type { TranslationState } from '@carepath/content/workflow/translation/translation-state.ts'
import type { WithdrawalResult } from '@carepath/content/workflow/withdrawal/withdraw.ts'
import type { WithdrawalState } from '@carepath/content/workflow/withdrawal/withdrawal-state.ts'

/** What each route of the admin's API answers to a GET. */
export interface GetRoutes {
  'account/second-factors': SecondFactorList
  bell: Bell
  'bell/choices': NotificationChoices
  confirmation: ConfirmationNeeded
  'draft-links': SharedDrafts
  'document-states': DocumentStates
  'languages-out-of-date': LanguagesOutOfDate
  'leaving-translations': { leaving: LeavingTranslation[] }
  'live-status': LiveStatus
  'preview/pages': PreviewPages
  'preview/unsigned-parts': UnsignedParts
  'publication-effects': PublicationEffects
  'publish-together': PublishNeeds
  'publishing-now': PublishingNow
  'review-panel': PanelState
  schedules: DocumentSchedules
  'schedules/account': { schedules: AccountSchedule[] }
  'where-used': { places: PlaceOfUse[] }
  translation: TranslationState
  withdraw: WithdrawalPreview
  withdrawal: WithdrawalState
}

/** What each route answers to a POST; `unknown` where nobody reads the answer. */
export interface PostRoutes {
  'account/second-factors/app': SecondFactorsChanged
  'account/second-factors/new-app': NewApp
  'account/second-factors/new-passkey': PublicKeyCredentialCreationOptionsJSON
  'account/second-factors/passkey': SecondFactorsChanged
  'account/second-factors/recovery-codes': SecondFactorsChanged
  'account/second-factors/remove': SecondFactorsChanged
  'bell/choices': NotificationChoices
  bulk: { results: BulkResult[] }
  'bell/read': Bell
  confirmation: unknown
  'content-import': ContentImport
  'draft-links': SharedDrafts
  'draft-links/revoke': SharedDrafts
  editorial: FormReport
  'editorial/override': unknown
  /** Only a hold that is placed takes something off the site, and reports it. */
  'legal-hold': Partial<WithdrawalResult>
  'preview/form': ShownForm
  'publish-together': unknown
  'redirects-import': RedirectImport
  'review/answer-comment': unknown
  'review/approve': unknown
  'review/approve-together': unknown
  'review/request-changes': unknown
  'review/revoke': RevocationAnswer
  'review/submit': unknown
  'review/take-back': unknown
  'roll-back': unknown
  schedules: DocumentSchedules
  'schedules/cancel': DocumentSchedules
  'source-lookup': SourceLookup
  'screen-faults': unknown
  'trash/delete': { title: string }
  'trash/restore': Restored
  'translation/still-right': TranslationState
  unpin: unknown
  'users/invite': PasswordLink
  'users/password-link': PasswordLink
  withdraw: WithdrawalResult
}
