CREATE INDEX `treatments_name_idx` ON `treatments_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_version_name_idx` ON `_treatments_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `side_effects_plain_name_idx` ON `side_effects_locales` (`plain_name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_version_plain_name_idx` ON `_side_effects_v_locales` (`version_plain_name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `care_advice_name_idx` ON `care_advice_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_version_version_name_idx` ON `_care_advice_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `safety_warnings_heading_idx` ON `safety_warnings_locales` (`heading`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_version_version_heading_idx` ON `_safety_warnings_v_locales` (`version_heading`,`_locale`);
--> statement-breakpoint
CREATE INDEX `faqs_question_idx` ON `faqs_locales` (`question`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_version_version_question_idx` ON `_faqs_v_locales` (`version_question`,`_locale`);
--> statement-breakpoint
CREATE INDEX `glossary_terms_term_idx` ON `glossary_terms_locales` (`term`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_version_version_term_idx` ON `_glossary_terms_v_locales` (`version_term`,`_locale`);
--> statement-breakpoint
CREATE INDEX `sources_title_idx` ON `sources` (`title`);
--> statement-breakpoint
CREATE INDEX `_sources_v_version_version_title_idx` ON `_sources_v` (`version_title`);
--> statement-breakpoint
CREATE INDEX `interventions_name_idx` ON `interventions_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_version_version_name_idx` ON `_interventions_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `people_name_idx` ON `people_locales` (`name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_people_v_version_version_name_idx` ON `_people_v_locales` (`version_name`,`_locale`);
--> statement-breakpoint
CREATE INDEX `clinics_name_idx` ON `clinics` (`name`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_version_name_idx` ON `_clinics_v` (`version_name`);
--> statement-breakpoint
CREATE INDEX `pages_title_idx` ON `pages_locales` (`title`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_title_idx` ON `_pages_v_locales` (`version_title`,`_locale`);
--> statement-breakpoint
CREATE INDEX `reviews_submitted_at_idx` ON `reviews` (`submitted_at`);
--> statement-breakpoint
CREATE INDEX `approvals_document_type_idx` ON `approvals` (`document_type`);
--> statement-breakpoint
CREATE INDEX `approvals_person_idx` ON `approvals` (`person`);
--> statement-breakpoint
CREATE INDEX `outbox_sequence_idx` ON `outbox` (`sequence`);
--> statement-breakpoint
CREATE INDEX `signing_sessions_until_idx` ON `signing_sessions` (`until`);
--> statement-breakpoint
CREATE INDEX `site_settings_revision_idx` ON `site_settings` (`revision`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_version_version_revision_idx` ON `_site_settings_v` (`version_revision`);