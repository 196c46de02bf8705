import { WithdrawalBanner as WithdrawalBanner_098237dae40f1e83fb0a2bdb07b6ad67 } from '../../../withdraw/withdrawal-banner.tsx'
import { ReviewPanel as ReviewPanel_36942cd9e418bc2a37ac38a3569ed799 } from '../../../review-panel/review-panel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_99ac5fafc085d25353d6c1a153dab207 } from '../../../fields/row-label.tsx'
import { TranslationField as TranslationField_c5315edbc5882030a402764053d157c0 } from '../../../fields/translation-field.tsx'
import { EditorialCheck as EditorialCheck_260331ea8c4722cddd2dda44ab8f6509 } from '../../../editorial/editorial-check.tsx'
import { WithdrawSelected as WithdrawSelected_8946711bdaac11274b1322f8ff8ce60c } from '../../../withdraw/withdraw-selected.tsx'
import { PublishNote as PublishNote_0079f29abe6723d01b06fe7c2c7604a4 } from '../../../review-panel/publish-note.tsx'
import { LiveStatusView as LiveStatusView_73ddaade25aa73aae552485a5308dea7 } from '../../../live-status/live-status-view.tsx'
import { WithdrawalControls as WithdrawalControls_979f6eb5d776d09192ef2565ae5cb5c9 } from '../../../withdraw/withdrawal-controls.tsx'
import { ReviewView as ReviewView_f974766c984eb21524b769486147dd2b } from '../../../review-view/review-view.tsx'
import { DocumentCell as DocumentCell_6d5830bd376802539c1af7f43733a6e3 } from '../../../review-queue/document-cell.tsx'
import { OpenDocument as OpenDocument_e99fe8e06a7e37d47067db5bf6792063 } from '../../../review-queue/open-document.tsx'
import { ReleaseSummary as ReleaseSummary_cef4da91c060cd3ebb0dce0d19b0a920 } from '../../../release-view/release-summary.tsx'
import { StatusCell as StatusCell_c80be0438a92ecc6bcbad2552ae45cb8 } from '../../../release-view/status-cell.tsx'
import { DurationCell as DurationCell_42422d9d96701916e4cfa8bee524a627 } from '../../../release-view/duration-cell.tsx'
import { NowPanel as NowPanel_b1f7783070380ef70b611320850ffdd7 } from '../../../publishing-now/now-panel.tsx'
import { ExportLink as ExportLink_80326b0421a7bb90f72ffa668eee903f } from '../../../evidence/export-link.tsx'
import { PinBanner as PinBanner_c97ab034f8d1dee475828a022fcd4483 } from '../../../pin/pin-banner.tsx'
import { TrailLink as TrailLink_b7be1baab6f867c4a41eb6bcc2ce8020 } from '../../../trail/trail-link.tsx'
import { DueReviews as DueReviews_2f085bfd675bd2157b111c3b51c9ce1e } from '../../../due-reviews/due-reviews.tsx'
import { WaitingLink as WaitingLink_dd7638f3fdce5ff5cbd2195a3164c4cc } from '../../../review-queue/waiting-link.tsx'
import { TrailView as TrailView_b1ed6d63167685143a910986883135e6 } from '../../../trail/trail-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/withdraw/withdrawal-banner.tsx#WithdrawalBanner": WithdrawalBanner_098237dae40f1e83fb0a2bdb07b6ad67,
  "/review-panel/review-panel.tsx#ReviewPanel": ReviewPanel_36942cd9e418bc2a37ac38a3569ed799,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/fields/row-label.tsx#RowLabel": RowLabel_99ac5fafc085d25353d6c1a153dab207,
  "/fields/translation-field.tsx#TranslationField": TranslationField_c5315edbc5882030a402764053d157c0,
  "/editorial/editorial-check.tsx#EditorialCheck": EditorialCheck_260331ea8c4722cddd2dda44ab8f6509,
  "/withdraw/withdraw-selected.tsx#WithdrawSelected": WithdrawSelected_8946711bdaac11274b1322f8ff8ce60c,
  "/review-panel/publish-note.tsx#PublishNote": PublishNote_0079f29abe6723d01b06fe7c2c7604a4,
  "/live-status/live-status-view.tsx#LiveStatusView": LiveStatusView_73ddaade25aa73aae552485a5308dea7,
  "/withdraw/withdrawal-controls.tsx#WithdrawalControls": WithdrawalControls_979f6eb5d776d09192ef2565ae5cb5c9,
  "/review-view/review-view.tsx#ReviewView": ReviewView_f974766c984eb21524b769486147dd2b,
  "/review-queue/document-cell.tsx#DocumentCell": DocumentCell_6d5830bd376802539c1af7f43733a6e3,
  "/review-queue/open-document.tsx#OpenDocument": OpenDocument_e99fe8e06a7e37d47067db5bf6792063,
  "/release-view/release-summary.tsx#ReleaseSummary": ReleaseSummary_cef4da91c060cd3ebb0dce0d19b0a920,
  "/release-view/status-cell.tsx#StatusCell": StatusCell_c80be0438a92ecc6bcbad2552ae45cb8,
  "/release-view/duration-cell.tsx#DurationCell": DurationCell_42422d9d96701916e4cfa8bee524a627,
  "/publishing-now/now-panel.tsx#NowPanel": NowPanel_b1f7783070380ef70b611320850ffdd7,
  "/evidence/export-link.tsx#ExportLink": ExportLink_80326b0421a7bb90f72ffa668eee903f,
  "/pin/pin-banner.tsx#PinBanner": PinBanner_c97ab034f8d1dee475828a022fcd4483,
  "/trail/trail-link.tsx#TrailLink": TrailLink_b7be1baab6f867c4a41eb6bcc2ce8020,
  "/due-reviews/due-reviews.tsx#DueReviews": DueReviews_2f085bfd675bd2157b111c3b51c9ce1e,
  "/review-queue/waiting-link.tsx#WaitingLink": WaitingLink_dd7638f3fdce5ff5cbd2195a3164c4cc,
  "/trail/trail-view.tsx#TrailView": TrailView_b1ed6d63167685143a910986883135e6,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
