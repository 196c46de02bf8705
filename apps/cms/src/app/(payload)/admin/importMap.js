import { WithdrawalBanner as WithdrawalBanner_fc0aa5767d8993dea308d11dabcf6492 } from '../../../ui/withdrawal/withdrawal-banner.tsx'
import { ReviewPanel as ReviewPanel_9c6f0861dcdee26f20a3b766581e6084 } from '../../../ui/review-panel/review-panel.tsx'
import { OpenAtField as OpenAtField_51d4b1dbb1a48343513c6d70c66c0765 } from '../../../ui/form/open-at-field.tsx'
import { StartFrom as StartFrom_cbb5bd344ea5609495da7f95b92479bb } from '../../../ui/guidance/start-from.tsx'
import { InvalidFields as InvalidFields_be54af6080cfb05d2208f88304c8db21 } from '../../../ui/form/invalid-fields.tsx'
import { FieldNotes as FieldNotes_a10d45a70682af15356202a859980ed7 } from '../../../ui/guidance/field-notes.tsx'
import { FormattedTexts as FormattedTexts_d64fe5d0e4ab0a668e4883459cd50f64 } from '../../../ui/form/formatted-texts.tsx'
import { SectionCounts as SectionCounts_e45a2fadfbd556f70d26e46162e4c85d } from '../../../ui/guidance/section-counts.tsx'
import { PublishTogether as PublishTogether_386030abd073a220ce5e7416eeaf250a } from '../../../ui/together/publish-together.tsx'
import { LeavingNote as LeavingNote_0988de5da0437f0f78f9b1427fbd203f } from '../../../ui/languages/leaving-note.tsx'
import { TranslationNote as TranslationNote_1ec9b65271b7556fe557ff0158451465 } from '../../../ui/languages/translation-note.tsx'
import { AnsweredDescription as AnsweredDescription_d414d544363ef38a8179ddc8533e1fbf } from '../../../ui/form/answered-description.tsx'
import { DescribedWithSource as DescribedWithSource_ad0f88f06353fa8874f0406a369cf6f0 } from '../../../ui/languages/described-with-source.tsx'
import { YesNoCell as YesNoCell_9ae96d810ca9e3aee65972fd66462853 } from '../../../ui/format/yes-no-cell.tsx'
import { RowLabel as RowLabel_7a81c641c76f2753bb2848a4928bce87 } from '../../../ui/form/row-label.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_4056d01767e51574609c722b209c2141 } from '../../../ui/paste/paste-feature.tsx'
import { PastedTableFeature as PastedTableFeature_76db940ff2746ff3b6d25e59f822ebf2 } from '../../../ui/table/pasted-table-feature.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableField as TableField_1715cfc933d5062c3a9abe8ef8460c60 } from '../../../ui/table/table-field.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SameAsAbove as SameAsAbove_0be665cdc2c0f4eaea472c110bc1f8c5 } from '../../../ui/guidance/same-as-above.tsx'
import { DocumentRowLabel as DocumentRowLabel_780a62dd28d77590907d553b83535d52 } from '../../../ui/form/document-row-label.tsx'
import { DayField as DayField_2bad76fd739646f5d90fa2fc7c37930f } from '../../../ui/form/day-field.tsx'
import { TranslationField as TranslationField_fa4b8da93ce8add7a15a8c6f3aac6a52 } from '../../../ui/form/translation-field.tsx'
import { FoundPage as FoundPage_8bfe5b0cb6bff246aeef966bd3b6a628 } from '../../../ui/guidance/found-page.tsx'
import { LanguagesCell as LanguagesCell_a8014986aabac4685865bbecde8d5094 } from '../../../ui/languages/languages-cell.tsx'
import { StateCell as StateCell_b0bfb95a850f9756deed44973842f8c3 } from '../../../ui/lists/state-cell.tsx'
import { WhereUsed as WhereUsed_c6ee76bbcf12dc140d226698305c10f0 } from '../../../ui/where-used/where-used.tsx'
import { EditorialCheck as EditorialCheck_c8e33089c0e3f2e1027f9c84024ab5b9 } from '../../../ui/editorial/editorial-check.tsx'
import { MomentCell as MomentCell_8cf41b4f7402751ef02d348244bfcc72 } from '../../../ui/format/moment-cell.tsx'
import { ImportContent as ImportContent_e814b82d2c3903c377e52ceb2b230203 } from '../../../ui/content-import/import-content.tsx'
import { ListViews as ListViews_85d3a70fb0b6bff088da6252db314107 } from '../../../ui/lists/list-views.tsx'
import { ListExport as ListExport_ea4f7a4ebb76dada0bd6be7bd012ae5e } from '../../../ui/lists/list-export.tsx'
import { BulkActions as BulkActions_d898e59722728b5424502e3344626c54 } from '../../../ui/bulk/bulk-actions.tsx'
import { PublishSelected as PublishSelected_471e6b5e0dbc2e66cd197603ee315177 } from '../../../ui/languages/publish-selected.tsx'
import { WithdrawSelected as WithdrawSelected_66eac93d552f83d9609d09404dcc84cd } from '../../../ui/withdrawal/withdraw-selected.tsx'
import { PublishNote as PublishNote_5acec4fc374c10c584924c9fefc8d118 } from '../../../ui/review-panel/publish-note.tsx'
import { LiveStatusView as LiveStatusView_65242c221d2f10b2f8365743df390602 } from '../../../ui/releases/live-status-view.tsx'
import { ScheduleButton as ScheduleButton_f8e05eddb763965115443c9602a3d2fd } from '../../../ui/schedules/schedule-button.tsx'
import { WithdrawalControls as WithdrawalControls_85c93813969991dfc459d8b5cd9e8700 } from '../../../ui/withdrawal/withdrawal-controls.tsx'
import { DeleteItem as DeleteItem_e72ab30ab34166b5d8ef66ba72c0fc4d } from '../../../ui/trash/delete-item.tsx'
import { PublishButton as PublishButton_3b1e5d302673722b2d9c3630fecdc6fd } from '../../../ui/languages/publish-button.tsx'
import { ReviewView as ReviewView_80d074eaf2daf6615dfae23c8463b219 } from '../../../ui/review-view/review-view.tsx'
import { FormScreen as FormScreen_6e4ef94224a6d42aa935c58768a763f2 } from '../../../ui/form-screen/form-screen.tsx'
import { VersionsView as VersionsView_1f631a0589f1909d491c8be982b385ef } from '../../../ui/versions/versions-view.tsx'
import { VersionView as VersionView_cf0a54be1087ad776bec936b09f8c662 } from '../../../ui/versions/version-view.tsx'
import { ScheduleNotes as ScheduleNotes_a3c9b50c8c2cd69ddd447fc4dd8a633f } from '../../../ui/schedules/schedule-notes.tsx'
import { FillIn as FillIn_b95f75abdfee94dfedce29445ec7ba82 } from '../../../ui/source-lookup/fill-in.tsx'
import { ImportRedirects as ImportRedirects_c7d6f124d02c8be0a295b26984a36481 } from '../../../ui/redirect-import/import-redirects.tsx'
import { UploadNote as UploadNote_dc29f528bb6728add5f4aa183b597fea } from '../../../ui/picture-upload/upload-note.tsx'
import { DocumentCell as DocumentCell_7eb0bc735d6f248d20d594eb11f648f4 } from '../../../ui/due-reviews/document-cell.tsx'
import { OpenDocument as OpenDocument_b2d2f9ece6153bade2d1415b0046f24d } from '../../../ui/due-reviews/open-document.tsx'
import { CommentsField as CommentsField_ee9c6a5e8533fc614a7b2d1dff49cbca } from '../../../ui/review-panel/comments-field.tsx'
import { ReleaseSummary as ReleaseSummary_1286ba6c11a28ca6df8032bf8915a903 } from '../../../ui/releases/release-summary.tsx'
import { LabelCell as LabelCell_e17a5bcf4e688a8159fb0e78bdee5ef9 } from '../../../ui/releases/label-cell.tsx'
import { StatusCell as StatusCell_55ae83e25dbcf3e9b5e2de616c97a8b4 } from '../../../ui/releases/status-cell.tsx'
import { DurationCell as DurationCell_bfd5e97f370e7d6f468a9b4df25e5fe7 } from '../../../ui/releases/duration-cell.tsx'
import { PublishingNowPanel as PublishingNowPanel_7ec5c9254d02a447bb8d64b410ab08e8 } from '../../../ui/releases/publishing-now-panel.tsx'
import { CalendarDayCell as CalendarDayCell_ef6c9f756dcf40631ef94b0bacbc401f } from '../../../ui/format/calendar-day.tsx'
import { CalendarDayField as CalendarDayField_ef6c9f756dcf40631ef94b0bacbc401f } from '../../../ui/format/calendar-day.tsx'
import { MomentField as MomentField_30f3e2e8aa83fa3ef04fa3d70c065dcf } from '../../../ui/evidence/entry-fields.tsx'
import { SummaryCell as SummaryCell_201a23f9f34b76d023c27714c19fda16 } from '../../../ui/evidence/entry-cells.tsx'
import { SummaryField as SummaryField_30f3e2e8aa83fa3ef04fa3d70c065dcf } from '../../../ui/evidence/entry-fields.tsx'
import { ActorCell as ActorCell_201a23f9f34b76d023c27714c19fda16 } from '../../../ui/evidence/entry-cells.tsx'
import { ActorField as ActorField_30f3e2e8aa83fa3ef04fa3d70c065dcf } from '../../../ui/evidence/entry-fields.tsx'
import { ExportLink as ExportLink_99681ebc80c7444c1f9a5152847becf0 } from '../../../ui/evidence/export-link.tsx'
import { TrashActionsCell as TrashActionsCell_5feb6b8ce9a23c364feb1cd83bd0ddfd } from '../../../ui/trash/trash-actions.tsx'
import { TrashActionsField as TrashActionsField_5feb6b8ce9a23c364feb1cd83bd0ddfd } from '../../../ui/trash/trash-actions.tsx'
import { CurrentPasswordField as CurrentPasswordField_5f5c0237969482034300786e241454b9 } from '../../../ui/accounts/current-password-field.tsx'
import { PasswordLinkField as PasswordLinkField_ed014fce3d77cff8d4b497be0e05037c } from '../../../ui/accounts/password-link-field.tsx'
import { AccountSchedules as AccountSchedules_fb7a10505577cdbd7d82979463f678c9 } from '../../../ui/schedules/account-schedules.tsx'
import { ChoicesField as ChoicesField_b307e63e11296a99d1cd63199861dc78 } from '../../../ui/bell/choices-field.tsx'
import { SecondFactorsField as SecondFactorsField_a8e723d3ad406893476d73028490f878 } from '../../../ui/second-factors/second-factors-field.tsx'
import { InvitePerson as InvitePerson_e2127305f31a0b3309dd1ef9eeb67e62 } from '../../../ui/accounts/invite-person.tsx'
import { PinBanner as PinBanner_ebf1a36650fccf5eb49086fbe68e3240 } from '../../../ui/releases/pin-banner.tsx'
import { ClinicIcon as ClinicIcon_202141938eafdc73d88e416c0654299b } from '../../../ui/clinic/clinic-icon.tsx'
import { ScreenHelp as ScreenHelp_e1d6771e8d57e7a21308f66cf632abb2 } from '../../../ui/handbook/screen-help.tsx'
import { Bell as Bell_36c33fa0f3ef06d1c6b51e1b5e825772 } from '../../../ui/bell/bell.tsx'
import { CalendarLink as CalendarLink_27488e689687e7267e9fab984ab7a09e } from '../../../ui/calendar/calendar-link.tsx'
import { TrailLink as TrailLink_03a062111db4d892d10e693e64b7e972 } from '../../../ui/trail/trail-link.tsx'
import { HandbookLink as HandbookLink_9cac65d9a414308b5e000d326044158b } from '../../../ui/handbook/handbook-link.tsx'
import { DeskMenu as DeskMenu_04115547dcd4d7e7d01d16c90856b01c } from '../../../ui/clinic/desk-menu.tsx'
import { ClinicName as ClinicName_6992d0a493b856a99e8f48747bb95530 } from '../../../ui/clinic/clinic-name.tsx'
import { SearchBox as SearchBox_5e2d35a828b2f5cbae1a0c67cd4cb70c } from '../../../ui/search/search-form.tsx'
import { WaitingLink as WaitingLink_94968f240934c073543347fbf031bdba } from '../../../ui/due-reviews/waiting-link.tsx'
import { PageLanguage as PageLanguage_46dfc122665a2075cd6d06de32dfbe34 } from '../../../ui/format/page-language.tsx'
import { ClinicClock as ClinicClock_87a8023bb9f7d2da957e8a4c2e7a9575 } from '../../../ui/format/clinic-clock.tsx'
import { ForgetTyped as ForgetTyped_522d5aafa6ed3cfdbbc82c27f3ed3cd1 } from '../../../ui/saving/forget-typed.tsx'
import { YourWork as YourWork_dd1ae9659b612927461a39656f38eb8f } from '../../../ui/your-work/your-work-view.tsx'
import { SignInView as SignInView_675b2c89f6f52c88323c9d9862255a59 } from '../../../ui/sign-in/sign-in-view.tsx'
import { NoMailView as NoMailView_cf1d579a2fac05d91c4adce94dc66cf4 } from '../../../ui/sign-in/no-mail-view.tsx'
import { TrailView as TrailView_1881613983eb25e921ee2558a7df51f4 } from '../../../ui/trail/trail-view.tsx'
import { CalendarView as CalendarView_69e5cfbbbc6fb6174fe1b5d6241e9251 } from '../../../ui/calendar/calendar-view.tsx'
import { SearchView as SearchView_3f98b808e26f22be75c280b480329020 } from '../../../ui/search/search-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/ui/withdrawal/withdrawal-banner.tsx#WithdrawalBanner": WithdrawalBanner_fc0aa5767d8993dea308d11dabcf6492,
  "/ui/review-panel/review-panel.tsx#ReviewPanel": ReviewPanel_9c6f0861dcdee26f20a3b766581e6084,
  "/ui/form/open-at-field.tsx#OpenAtField": OpenAtField_51d4b1dbb1a48343513c6d70c66c0765,
  "/ui/guidance/start-from.tsx#StartFrom": StartFrom_cbb5bd344ea5609495da7f95b92479bb,
  "/ui/form/invalid-fields.tsx#InvalidFields": InvalidFields_be54af6080cfb05d2208f88304c8db21,
  "/ui/guidance/field-notes.tsx#FieldNotes": FieldNotes_a10d45a70682af15356202a859980ed7,
  "/ui/form/formatted-texts.tsx#FormattedTexts": FormattedTexts_d64fe5d0e4ab0a668e4883459cd50f64,
  "/ui/guidance/section-counts.tsx#SectionCounts": SectionCounts_e45a2fadfbd556f70d26e46162e4c85d,
  "/ui/together/publish-together.tsx#PublishTogether": PublishTogether_386030abd073a220ce5e7416eeaf250a,
  "/ui/languages/leaving-note.tsx#LeavingNote": LeavingNote_0988de5da0437f0f78f9b1427fbd203f,
  "/ui/languages/translation-note.tsx#TranslationNote": TranslationNote_1ec9b65271b7556fe557ff0158451465,
  "/ui/form/answered-description.tsx#AnsweredDescription": AnsweredDescription_d414d544363ef38a8179ddc8533e1fbf,
  "/ui/languages/described-with-source.tsx#DescribedWithSource": DescribedWithSource_ad0f88f06353fa8874f0406a369cf6f0,
  "/ui/format/yes-no-cell.tsx#YesNoCell": YesNoCell_9ae96d810ca9e3aee65972fd66462853,
  "/ui/form/row-label.tsx#RowLabel": RowLabel_7a81c641c76f2753bb2848a4928bce87,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/ui/paste/paste-feature.tsx#PasteFeatureClient": PasteFeatureClient_4056d01767e51574609c722b209c2141,
  "/ui/table/pasted-table-feature.ts#PastedTableFeature": PastedTableFeature_76db940ff2746ff3b6d25e59f822ebf2,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/ui/table/table-field.tsx#TableField": TableField_1715cfc933d5062c3a9abe8ef8460c60,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/ui/guidance/same-as-above.tsx#SameAsAbove": SameAsAbove_0be665cdc2c0f4eaea472c110bc1f8c5,
  "/ui/form/document-row-label.tsx#DocumentRowLabel": DocumentRowLabel_780a62dd28d77590907d553b83535d52,
  "/ui/form/day-field.tsx#DayField": DayField_2bad76fd739646f5d90fa2fc7c37930f,
  "/ui/form/translation-field.tsx#TranslationField": TranslationField_fa4b8da93ce8add7a15a8c6f3aac6a52,
  "/ui/guidance/found-page.tsx#FoundPage": FoundPage_8bfe5b0cb6bff246aeef966bd3b6a628,
  "/ui/languages/languages-cell.tsx#LanguagesCell": LanguagesCell_a8014986aabac4685865bbecde8d5094,
  "/ui/lists/state-cell.tsx#StateCell": StateCell_b0bfb95a850f9756deed44973842f8c3,
  "/ui/where-used/where-used.tsx#WhereUsed": WhereUsed_c6ee76bbcf12dc140d226698305c10f0,
  "/ui/editorial/editorial-check.tsx#EditorialCheck": EditorialCheck_c8e33089c0e3f2e1027f9c84024ab5b9,
  "/ui/format/moment-cell.tsx#MomentCell": MomentCell_8cf41b4f7402751ef02d348244bfcc72,
  "/ui/content-import/import-content.tsx#ImportContent": ImportContent_e814b82d2c3903c377e52ceb2b230203,
  "/ui/lists/list-views.tsx#ListViews": ListViews_85d3a70fb0b6bff088da6252db314107,
  "/ui/lists/list-export.tsx#ListExport": ListExport_ea4f7a4ebb76dada0bd6be7bd012ae5e,
  "/ui/bulk/bulk-actions.tsx#BulkActions": BulkActions_d898e59722728b5424502e3344626c54,
  "/ui/languages/publish-selected.tsx#PublishSelected": PublishSelected_471e6b5e0dbc2e66cd197603ee315177,
  "/ui/withdrawal/withdraw-selected.tsx#WithdrawSelected": WithdrawSelected_66eac93d552f83d9609d09404dcc84cd,
  "/ui/review-panel/publish-note.tsx#PublishNote": PublishNote_5acec4fc374c10c584924c9fefc8d118,
  "/ui/releases/live-status-view.tsx#LiveStatusView": LiveStatusView_65242c221d2f10b2f8365743df390602,
  "/ui/schedules/schedule-button.tsx#ScheduleButton": ScheduleButton_f8e05eddb763965115443c9602a3d2fd,
  "/ui/withdrawal/withdrawal-controls.tsx#WithdrawalControls": WithdrawalControls_85c93813969991dfc459d8b5cd9e8700,
  "/ui/trash/delete-item.tsx#DeleteItem": DeleteItem_e72ab30ab34166b5d8ef66ba72c0fc4d,
  "/ui/languages/publish-button.tsx#PublishButton": PublishButton_3b1e5d302673722b2d9c3630fecdc6fd,
  "/ui/review-view/review-view.tsx#ReviewView": ReviewView_80d074eaf2daf6615dfae23c8463b219,
  "/ui/form-screen/form-screen.tsx#FormScreen": FormScreen_6e4ef94224a6d42aa935c58768a763f2,
  "/ui/versions/versions-view.tsx#VersionsView": VersionsView_1f631a0589f1909d491c8be982b385ef,
  "/ui/versions/version-view.tsx#VersionView": VersionView_cf0a54be1087ad776bec936b09f8c662,
  "/ui/schedules/schedule-notes.tsx#ScheduleNotes": ScheduleNotes_a3c9b50c8c2cd69ddd447fc4dd8a633f,
  "/ui/source-lookup/fill-in.tsx#FillIn": FillIn_b95f75abdfee94dfedce29445ec7ba82,
  "/ui/redirect-import/import-redirects.tsx#ImportRedirects": ImportRedirects_c7d6f124d02c8be0a295b26984a36481,
  "/ui/picture-upload/upload-note.tsx#UploadNote": UploadNote_dc29f528bb6728add5f4aa183b597fea,
  "/ui/due-reviews/document-cell.tsx#DocumentCell": DocumentCell_7eb0bc735d6f248d20d594eb11f648f4,
  "/ui/due-reviews/open-document.tsx#OpenDocument": OpenDocument_b2d2f9ece6153bade2d1415b0046f24d,
  "/ui/review-panel/comments-field.tsx#CommentsField": CommentsField_ee9c6a5e8533fc614a7b2d1dff49cbca,
  "/ui/releases/release-summary.tsx#ReleaseSummary": ReleaseSummary_1286ba6c11a28ca6df8032bf8915a903,
  "/ui/releases/label-cell.tsx#LabelCell": LabelCell_e17a5bcf4e688a8159fb0e78bdee5ef9,
  "/ui/releases/status-cell.tsx#StatusCell": StatusCell_55ae83e25dbcf3e9b5e2de616c97a8b4,
  "/ui/releases/duration-cell.tsx#DurationCell": DurationCell_bfd5e97f370e7d6f468a9b4df25e5fe7,
  "/ui/releases/publishing-now-panel.tsx#PublishingNowPanel": PublishingNowPanel_7ec5c9254d02a447bb8d64b410ab08e8,
  "/ui/format/calendar-day.tsx#CalendarDayCell": CalendarDayCell_ef6c9f756dcf40631ef94b0bacbc401f,
  "/ui/format/calendar-day.tsx#CalendarDayField": CalendarDayField_ef6c9f756dcf40631ef94b0bacbc401f,
  "/ui/evidence/entry-fields.tsx#MomentField": MomentField_30f3e2e8aa83fa3ef04fa3d70c065dcf,
  "/ui/evidence/entry-cells.tsx#SummaryCell": SummaryCell_201a23f9f34b76d023c27714c19fda16,
  "/ui/evidence/entry-fields.tsx#SummaryField": SummaryField_30f3e2e8aa83fa3ef04fa3d70c065dcf,
  "/ui/evidence/entry-cells.tsx#ActorCell": ActorCell_201a23f9f34b76d023c27714c19fda16,
  "/ui/evidence/entry-fields.tsx#ActorField": ActorField_30f3e2e8aa83fa3ef04fa3d70c065dcf,
  "/ui/evidence/export-link.tsx#ExportLink": ExportLink_99681ebc80c7444c1f9a5152847becf0,
  "/ui/trash/trash-actions.tsx#TrashActionsCell": TrashActionsCell_5feb6b8ce9a23c364feb1cd83bd0ddfd,
  "/ui/trash/trash-actions.tsx#TrashActionsField": TrashActionsField_5feb6b8ce9a23c364feb1cd83bd0ddfd,
  "/ui/accounts/current-password-field.tsx#CurrentPasswordField": CurrentPasswordField_5f5c0237969482034300786e241454b9,
  "/ui/accounts/password-link-field.tsx#PasswordLinkField": PasswordLinkField_ed014fce3d77cff8d4b497be0e05037c,
  "/ui/schedules/account-schedules.tsx#AccountSchedules": AccountSchedules_fb7a10505577cdbd7d82979463f678c9,
  "/ui/bell/choices-field.tsx#ChoicesField": ChoicesField_b307e63e11296a99d1cd63199861dc78,
  "/ui/second-factors/second-factors-field.tsx#SecondFactorsField": SecondFactorsField_a8e723d3ad406893476d73028490f878,
  "/ui/accounts/invite-person.tsx#InvitePerson": InvitePerson_e2127305f31a0b3309dd1ef9eeb67e62,
  "/ui/releases/pin-banner.tsx#PinBanner": PinBanner_ebf1a36650fccf5eb49086fbe68e3240,
  "/ui/clinic/clinic-icon.tsx#ClinicIcon": ClinicIcon_202141938eafdc73d88e416c0654299b,
  "/ui/handbook/screen-help.tsx#ScreenHelp": ScreenHelp_e1d6771e8d57e7a21308f66cf632abb2,
  "/ui/bell/bell.tsx#Bell": Bell_36c33fa0f3ef06d1c6b51e1b5e825772,
  "/ui/calendar/calendar-link.tsx#CalendarLink": CalendarLink_27488e689687e7267e9fab984ab7a09e,
  "/ui/trail/trail-link.tsx#TrailLink": TrailLink_03a062111db4d892d10e693e64b7e972,
  "/ui/handbook/handbook-link.tsx#HandbookLink": HandbookLink_9cac65d9a414308b5e000d326044158b,
  "/ui/clinic/desk-menu.tsx#DeskMenu": DeskMenu_04115547dcd4d7e7d01d16c90856b01c,
  "/ui/clinic/clinic-name.tsx#ClinicName": ClinicName_6992d0a493b856a99e8f48747bb95530,
  "/ui/search/search-form.tsx#SearchBox": SearchBox_5e2d35a828b2f5cbae1a0c67cd4cb70c,
  "/ui/due-reviews/waiting-link.tsx#WaitingLink": WaitingLink_94968f240934c073543347fbf031bdba,
  "/ui/format/page-language.tsx#PageLanguage": PageLanguage_46dfc122665a2075cd6d06de32dfbe34,
  "/ui/format/clinic-clock.tsx#ClinicClock": ClinicClock_87a8023bb9f7d2da957e8a4c2e7a9575,
  "/ui/saving/forget-typed.tsx#ForgetTyped": ForgetTyped_522d5aafa6ed3cfdbbc82c27f3ed3cd1,
  "/ui/your-work/your-work-view.tsx#YourWork": YourWork_dd1ae9659b612927461a39656f38eb8f,
  "/ui/sign-in/sign-in-view.tsx#SignInView": SignInView_675b2c89f6f52c88323c9d9862255a59,
  "/ui/sign-in/no-mail-view.tsx#NoMailView": NoMailView_cf1d579a2fac05d91c4adce94dc66cf4,
  "/ui/trail/trail-view.tsx#TrailView": TrailView_1881613983eb25e921ee2558a7df51f4,
  "/ui/calendar/calendar-view.tsx#CalendarView": CalendarView_69e5cfbbbc6fb6174fe1b5d6241e9251,
  "/ui/search/search-view.tsx#SearchView": SearchView_3f98b808e26f22be75c280b480329020,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
