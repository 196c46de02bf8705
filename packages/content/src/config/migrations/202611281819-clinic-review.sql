ALTER TABLE `clinics` ADD `review_reviewed_by_id` text(36) REFERENCES people(id);
--> statement-breakpoint
ALTER TABLE `clinics` ADD `review_reviewed_at` text;
--> statement-breakpoint
ALTER TABLE `clinics` ADD `review_review_due` text;
--> statement-breakpoint
CREATE INDEX `clinics_review_review_reviewed_by_idx` ON `clinics` (`review_reviewed_by_id`);
--> statement-breakpoint
ALTER TABLE `clinics_locales` ADD `review_translation_status` text;
--> statement-breakpoint
ALTER TABLE `clinics_locales` ADD `review_translation_reviewed_by_id` text(36) REFERENCES people(id);
--> statement-breakpoint
ALTER TABLE `clinics_locales` ADD `review_translation_reviewed_at` text;
--> statement-breakpoint
CREATE INDEX `clinics_review_translation_review_translation_reviewed_b_idx` ON `clinics_locales` (`review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
ALTER TABLE `_clinics_v` ADD `version_review_reviewed_by_id` text(36) REFERENCES people(id);
--> statement-breakpoint
ALTER TABLE `_clinics_v` ADD `version_review_reviewed_at` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v` ADD `version_review_review_due` text;
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_review_version_review_reviewed_by_idx` ON `_clinics_v` (`version_review_reviewed_by_id`);
--> statement-breakpoint
ALTER TABLE `_clinics_v_locales` ADD `version_review_translation_status` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v_locales` ADD `version_review_translation_reviewed_by_id` text(36) REFERENCES people(id);
--> statement-breakpoint
ALTER TABLE `_clinics_v_locales` ADD `version_review_translation_reviewed_at` text;
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_review_translation_version_review_tra_idx` ON `_clinics_v_locales` (`version_review_translation_reviewed_by_id`,`_locale`);