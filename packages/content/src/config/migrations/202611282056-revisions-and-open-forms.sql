CREATE TABLE `open_forms` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`form` text NOT NULL,
	`user` text NOT NULL,
	`person_name` text NOT NULL,
	`since` text NOT NULL,
	`seen_at` text NOT NULL,
	`holds_lease` integer DEFAULT false,
	`taken_over_by` text,
	`taken_over_by_user` text,
	`taken_over_at` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `open_forms_name_idx` ON `open_forms` (`name`);
--> statement-breakpoint
CREATE INDEX `open_forms_form_idx` ON `open_forms` (`form`);
--> statement-breakpoint
CREATE INDEX `open_forms_user_idx` ON `open_forms` (`user`);
--> statement-breakpoint
ALTER TABLE `treatments` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `treatments` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_treatments_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `side_effects` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `side_effects` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `care_advice` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `care_advice` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_care_advice_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_care_advice_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `safety_warnings` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `safety_warnings` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_safety_warnings_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_safety_warnings_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `faqs` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `faqs` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_faqs_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_faqs_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `glossary_terms` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `glossary_terms` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_glossary_terms_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_glossary_terms_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `sources` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `sources` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_sources_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_sources_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `people` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `people` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_people_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_people_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `clinics` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `clinics` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_clinics_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `pages` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `redirects` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `redirects` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_redirects_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_redirects_v` ADD `version_last_save` text;
--> statement-breakpoint
ALTER TABLE `media` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `media` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `users` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `users` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `reviews_id` text(36) REFERENCES reviews(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `withdrawals_id` text(36) REFERENCES withdrawals(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `releases_id` text(36) REFERENCES releases(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `approvals_id` text(36) REFERENCES approvals(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `revocations_id` text(36) REFERENCES revocations(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `samples_id` text(36) REFERENCES samples(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `overrides_id` text(36) REFERENCES overrides(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `evidence_id` text(36) REFERENCES evidence(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `published_translations_id` text(36) REFERENCES published_translations(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `review_reminders_id` text(36) REFERENCES review_reminders(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `outbox_id` text(36) REFERENCES outbox(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `leases_id` text(36) REFERENCES leases(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `open_forms_id` text(36) REFERENCES open_forms(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `second_factors_id` text(36) REFERENCES second_factors(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `signing_sessions_id` text(36) REFERENCES signing_sessions(id);
--> statement-breakpoint
ALTER TABLE `payload_locked_documents_rels` ADD `used_proofs_id` text(36) REFERENCES used_proofs(id);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_reviews_id_idx` ON `payload_locked_documents_rels` (`reviews_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_withdrawals_id_idx` ON `payload_locked_documents_rels` (`withdrawals_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_releases_id_idx` ON `payload_locked_documents_rels` (`releases_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_approvals_id_idx` ON `payload_locked_documents_rels` (`approvals_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_revocations_id_idx` ON `payload_locked_documents_rels` (`revocations_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_samples_id_idx` ON `payload_locked_documents_rels` (`samples_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_overrides_id_idx` ON `payload_locked_documents_rels` (`overrides_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_evidence_id_idx` ON `payload_locked_documents_rels` (`evidence_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_published_translations_id_idx` ON `payload_locked_documents_rels` (`published_translations_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_review_reminders_id_idx` ON `payload_locked_documents_rels` (`review_reminders_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_outbox_id_idx` ON `payload_locked_documents_rels` (`outbox_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_leases_id_idx` ON `payload_locked_documents_rels` (`leases_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_open_forms_id_idx` ON `payload_locked_documents_rels` (`open_forms_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_second_factors_id_idx` ON `payload_locked_documents_rels` (`second_factors_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_signing_sessions_id_idx` ON `payload_locked_documents_rels` (`signing_sessions_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_used_proofs_id_idx` ON `payload_locked_documents_rels` (`used_proofs_id`);
--> statement-breakpoint
ALTER TABLE `site_settings` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `site_settings` ADD `last_save` text;
--> statement-breakpoint
ALTER TABLE `_site_settings_v` ADD `version_revision` numeric;
--> statement-breakpoint
ALTER TABLE `_site_settings_v` ADD `version_last_save` text;