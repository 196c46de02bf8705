CREATE TABLE `clinics_phones` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`number` text,
	`extension` text,
	`purpose` text,
	`is_urgent` integer DEFAULT false,
	FOREIGN KEY (`_parent_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `clinics_phones_order_idx` ON `clinics_phones` (`_order`);
--> statement-breakpoint
CREATE INDEX `clinics_phones_parent_id_idx` ON `clinics_phones` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `clinics_phones_locales` (
	`label` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `clinics_phones`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `clinics_phones_locales_locale_parent_id_unique` ON `clinics_phones_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `clinics_phones_locales_parent_only_idx` ON `clinics_phones_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_clinics_v_version_phones` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`number` text,
	`extension` text,
	`purpose` text,
	`is_urgent` integer DEFAULT false,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_clinics_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_clinics_v_version_phones_order_idx` ON `_clinics_v_version_phones` (`_order`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_phones_parent_id_idx` ON `_clinics_v_version_phones` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_clinics_v_version_phones_locales` (
	`label` text,
	`hours` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_clinics_v_version_phones`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_clinics_v_version_phones_locales_locale_parent_id_unique` ON `_clinics_v_version_phones_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_phones_locales_parent_only_idx` ON `_clinics_v_version_phones_locales` (`_parent_id`);
--> statement-breakpoint
ALTER TABLE `treatments_rels` ADD `clinics_id` text(36) REFERENCES clinics(id);
--> statement-breakpoint
ALTER TABLE `_treatments_v_rels` ADD `clinics_id` text(36) REFERENCES clinics(id);
--> statement-breakpoint
-- Each clinic had one number, which care cards printed too: it becomes the first of its numbers.
INSERT INTO `clinics_phones` (`_order`, `_parent_id`, `id`, `number`, `purpose`, `is_urgent`)
SELECT 1, `id`, substr(replace(`id`, '-', ''), 9), `phone`, 'main', 1 FROM `clinics` WHERE `phone` IS NOT NULL AND `phone` <> '';
--> statement-breakpoint
INSERT INTO `_clinics_v_version_phones` (`_order`, `_parent_id`, `id`, `number`, `purpose`, `is_urgent`, `_uuid`)
SELECT 1, `id`, `id`, `version_phone`, 'main', 1, substr(replace(coalesce(`parent_id`, `id`), '-', ''), 9)
FROM `_clinics_v` WHERE `version_phone` IS NOT NULL AND `version_phone` <> '';
--> statement-breakpoint
-- Each treatment named one clinic: it becomes the first of several.
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `clinics_id`)
SELECT 1, `id`, 'clinics', `clinic_id` FROM `treatments` WHERE `clinic_id` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `clinics_id`)
SELECT 1, `id`, 'version.clinics', `version_clinic_id` FROM `_treatments_v` WHERE `version_clinic_id` IS NOT NULL;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_treatments` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`slug` text,
	`drug_route` text,
	`drug_control_schedule` text,
	`regulatory_disclosure_basis` text,
	`regulatory_disclosure_product` text DEFAULT 'notApplicable',
	`regulatory_disclosure_attested_by_id` text(36),
	`how_it_works_basis` text,
	`how_it_works_product` text DEFAULT 'notApplicable',
	`how_it_works_attested_by_id` text(36),
	`preparation_basis` text,
	`preparation_product` text DEFAULT 'notApplicable',
	`preparation_attested_by_id` text(36),
	`dose_basis` text,
	`dose_product` text DEFAULT 'notApplicable',
	`dose_attested_by_id` text(36),
	`course_basis` text,
	`course_product` text DEFAULT 'notApplicable',
	`course_attested_by_id` text(36),
	`getting_home_basis` text,
	`getting_home_product` text DEFAULT 'notApplicable',
	`getting_home_attested_by_id` text(36),
	`aftercare_basis` text,
	`aftercare_product` text DEFAULT 'notApplicable',
	`aftercare_attested_by_id` text(36),
	`if_it_does_not_work_basis` text,
	`if_it_does_not_work_product` text DEFAULT 'notApplicable',
	`if_it_does_not_work_attested_by_id` text(36),
	`interactions_basis` text,
	`interactions_product` text DEFAULT 'notApplicable',
	`interactions_attested_by_id` text(36),
	`pregnancy_and_breastfeeding_basis` text,
	`pregnancy_and_breastfeeding_product` text DEFAULT 'notApplicable',
	`pregnancy_and_breastfeeding_attested_by_id` text(36),
	`misuse_basis` text,
	`misuse_product` text DEFAULT 'notApplicable',
	`misuse_attested_by_id` text(36),
	`cost_note_basis` text,
	`cost_note_product` text DEFAULT 'notApplicable',
	`cost_note_attested_by_id` text(36),
	`uncertainties_basis` text,
	`uncertainties_product` text DEFAULT 'notApplicable',
	`uncertainties_attested_by_id` text(36),
	`review_reviewed_by_id` text(36),
	`review_reviewed_at` text,
	`review_review_due` text,
	`redirect_to` text,
	`field_changes` text,
	`revision` numeric,
	`last_save` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`regulatory_disclosure_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`how_it_works_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`preparation_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`dose_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`course_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`getting_home_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`aftercare_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`if_it_does_not_work_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`interactions_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`pregnancy_and_breastfeeding_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`misuse_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`cost_note_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`uncertainties_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new_treatments`("id", "slug", "drug_route", "drug_control_schedule", "regulatory_disclosure_basis", "regulatory_disclosure_product", "regulatory_disclosure_attested_by_id", "how_it_works_basis", "how_it_works_product", "how_it_works_attested_by_id", "preparation_basis", "preparation_product", "preparation_attested_by_id", "dose_basis", "dose_product", "dose_attested_by_id", "course_basis", "course_product", "course_attested_by_id", "getting_home_basis", "getting_home_product", "getting_home_attested_by_id", "aftercare_basis", "aftercare_product", "aftercare_attested_by_id", "if_it_does_not_work_basis", "if_it_does_not_work_product", "if_it_does_not_work_attested_by_id", "interactions_basis", "interactions_product", "interactions_attested_by_id", "pregnancy_and_breastfeeding_basis", "pregnancy_and_breastfeeding_product", "pregnancy_and_breastfeeding_attested_by_id", "misuse_basis", "misuse_product", "misuse_attested_by_id", "cost_note_basis", "cost_note_product", "cost_note_attested_by_id", "uncertainties_basis", "uncertainties_product", "uncertainties_attested_by_id", "review_reviewed_by_id", "review_reviewed_at", "review_review_due", "redirect_to", "field_changes", "revision", "last_save", "updated_at", "created_at", "_status") SELECT "id", "slug", "drug_route", "drug_control_schedule", "regulatory_disclosure_basis", "regulatory_disclosure_product", "regulatory_disclosure_attested_by_id", "how_it_works_basis", "how_it_works_product", "how_it_works_attested_by_id", "preparation_basis", "preparation_product", "preparation_attested_by_id", "dose_basis", "dose_product", "dose_attested_by_id", "course_basis", "course_product", "course_attested_by_id", "getting_home_basis", "getting_home_product", "getting_home_attested_by_id", "aftercare_basis", "aftercare_product", "aftercare_attested_by_id", "if_it_does_not_work_basis", "if_it_does_not_work_product", "if_it_does_not_work_attested_by_id", "interactions_basis", "interactions_product", "interactions_attested_by_id", "pregnancy_and_breastfeeding_basis", "pregnancy_and_breastfeeding_product", "pregnancy_and_breastfeeding_attested_by_id", "misuse_basis", "misuse_product", "misuse_attested_by_id", "cost_note_basis", "cost_note_product", "cost_note_attested_by_id", "uncertainties_basis", "uncertainties_product", "uncertainties_attested_by_id", "review_reviewed_by_id", "review_reviewed_at", "review_review_due", "redirect_to", "field_changes", "revision", "last_save", "updated_at", "created_at", "_status" FROM `treatments`;
--> statement-breakpoint
DROP TABLE `treatments`;
--> statement-breakpoint
ALTER TABLE `__new_treatments` RENAME TO `treatments`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_slug_idx` ON `treatments` (`slug`);
--> statement-breakpoint
CREATE INDEX `treatments_regulatory_disclosure_regulatory_disclosure_a_idx` ON `treatments` (`regulatory_disclosure_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_how_it_works_how_it_works_attested_by_idx` ON `treatments` (`how_it_works_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_preparation_preparation_attested_by_idx` ON `treatments` (`preparation_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_dose_dose_attested_by_idx` ON `treatments` (`dose_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_course_course_attested_by_idx` ON `treatments` (`course_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_getting_home_getting_home_attested_by_idx` ON `treatments` (`getting_home_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_aftercare_aftercare_attested_by_idx` ON `treatments` (`aftercare_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_if_it_does_not_work_if_it_does_not_work_attes_idx` ON `treatments` (`if_it_does_not_work_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_interactions_interactions_attested_by_idx` ON `treatments` (`interactions_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_pregnancy_and_breastfeeding_pregnancy_and_bre_idx` ON `treatments` (`pregnancy_and_breastfeeding_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_misuse_misuse_attested_by_idx` ON `treatments` (`misuse_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_cost_note_cost_note_attested_by_idx` ON `treatments` (`cost_note_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_uncertainties_uncertainties_attested_by_idx` ON `treatments` (`uncertainties_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_review_review_reviewed_by_idx` ON `treatments` (`review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_updated_at_idx` ON `treatments` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `treatments_created_at_idx` ON `treatments` (`created_at`);
--> statement-breakpoint
CREATE INDEX `treatments__status_idx` ON `treatments` (`_status`);
--> statement-breakpoint
CREATE TABLE `__new__treatments_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_slug` text,
	`version_drug_route` text,
	`version_drug_control_schedule` text,
	`version_regulatory_disclosure_basis` text,
	`version_regulatory_disclosure_product` text DEFAULT 'notApplicable',
	`version_regulatory_disclosure_attested_by_id` text(36),
	`version_how_it_works_basis` text,
	`version_how_it_works_product` text DEFAULT 'notApplicable',
	`version_how_it_works_attested_by_id` text(36),
	`version_preparation_basis` text,
	`version_preparation_product` text DEFAULT 'notApplicable',
	`version_preparation_attested_by_id` text(36),
	`version_dose_basis` text,
	`version_dose_product` text DEFAULT 'notApplicable',
	`version_dose_attested_by_id` text(36),
	`version_course_basis` text,
	`version_course_product` text DEFAULT 'notApplicable',
	`version_course_attested_by_id` text(36),
	`version_getting_home_basis` text,
	`version_getting_home_product` text DEFAULT 'notApplicable',
	`version_getting_home_attested_by_id` text(36),
	`version_aftercare_basis` text,
	`version_aftercare_product` text DEFAULT 'notApplicable',
	`version_aftercare_attested_by_id` text(36),
	`version_if_it_does_not_work_basis` text,
	`version_if_it_does_not_work_product` text DEFAULT 'notApplicable',
	`version_if_it_does_not_work_attested_by_id` text(36),
	`version_interactions_basis` text,
	`version_interactions_product` text DEFAULT 'notApplicable',
	`version_interactions_attested_by_id` text(36),
	`version_pregnancy_and_breastfeeding_basis` text,
	`version_pregnancy_and_breastfeeding_product` text DEFAULT 'notApplicable',
	`version_pregnancy_and_breastfeeding_attested_by_id` text(36),
	`version_misuse_basis` text,
	`version_misuse_product` text DEFAULT 'notApplicable',
	`version_misuse_attested_by_id` text(36),
	`version_cost_note_basis` text,
	`version_cost_note_product` text DEFAULT 'notApplicable',
	`version_cost_note_attested_by_id` text(36),
	`version_uncertainties_basis` text,
	`version_uncertainties_product` text DEFAULT 'notApplicable',
	`version_uncertainties_attested_by_id` text(36),
	`version_review_reviewed_by_id` text(36),
	`version_review_reviewed_at` text,
	`version_review_review_due` text,
	`version_redirect_to` text,
	`version_field_changes` text,
	`version_revision` numeric,
	`version_last_save` text,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_regulatory_disclosure_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_how_it_works_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_preparation_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_dose_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_course_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_getting_home_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_aftercare_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_if_it_does_not_work_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_interactions_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_pregnancy_and_breastfeeding_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_misuse_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_cost_note_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_uncertainties_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
INSERT INTO `__new__treatments_v`("id", "parent_id", "version_slug", "version_drug_route", "version_drug_control_schedule", "version_regulatory_disclosure_basis", "version_regulatory_disclosure_product", "version_regulatory_disclosure_attested_by_id", "version_how_it_works_basis", "version_how_it_works_product", "version_how_it_works_attested_by_id", "version_preparation_basis", "version_preparation_product", "version_preparation_attested_by_id", "version_dose_basis", "version_dose_product", "version_dose_attested_by_id", "version_course_basis", "version_course_product", "version_course_attested_by_id", "version_getting_home_basis", "version_getting_home_product", "version_getting_home_attested_by_id", "version_aftercare_basis", "version_aftercare_product", "version_aftercare_attested_by_id", "version_if_it_does_not_work_basis", "version_if_it_does_not_work_product", "version_if_it_does_not_work_attested_by_id", "version_interactions_basis", "version_interactions_product", "version_interactions_attested_by_id", "version_pregnancy_and_breastfeeding_basis", "version_pregnancy_and_breastfeeding_product", "version_pregnancy_and_breastfeeding_attested_by_id", "version_misuse_basis", "version_misuse_product", "version_misuse_attested_by_id", "version_cost_note_basis", "version_cost_note_product", "version_cost_note_attested_by_id", "version_uncertainties_basis", "version_uncertainties_product", "version_uncertainties_attested_by_id", "version_review_reviewed_by_id", "version_review_reviewed_at", "version_review_review_due", "version_redirect_to", "version_field_changes", "version_revision", "version_last_save", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_slug", "version_drug_route", "version_drug_control_schedule", "version_regulatory_disclosure_basis", "version_regulatory_disclosure_product", "version_regulatory_disclosure_attested_by_id", "version_how_it_works_basis", "version_how_it_works_product", "version_how_it_works_attested_by_id", "version_preparation_basis", "version_preparation_product", "version_preparation_attested_by_id", "version_dose_basis", "version_dose_product", "version_dose_attested_by_id", "version_course_basis", "version_course_product", "version_course_attested_by_id", "version_getting_home_basis", "version_getting_home_product", "version_getting_home_attested_by_id", "version_aftercare_basis", "version_aftercare_product", "version_aftercare_attested_by_id", "version_if_it_does_not_work_basis", "version_if_it_does_not_work_product", "version_if_it_does_not_work_attested_by_id", "version_interactions_basis", "version_interactions_product", "version_interactions_attested_by_id", "version_pregnancy_and_breastfeeding_basis", "version_pregnancy_and_breastfeeding_product", "version_pregnancy_and_breastfeeding_attested_by_id", "version_misuse_basis", "version_misuse_product", "version_misuse_attested_by_id", "version_cost_note_basis", "version_cost_note_product", "version_cost_note_attested_by_id", "version_uncertainties_basis", "version_uncertainties_product", "version_uncertainties_attested_by_id", "version_review_reviewed_by_id", "version_review_reviewed_at", "version_review_review_due", "version_redirect_to", "version_field_changes", "version_revision", "version_last_save", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM `_treatments_v`;
--> statement-breakpoint
DROP TABLE `_treatments_v`;
--> statement-breakpoint
ALTER TABLE `__new__treatments_v` RENAME TO `_treatments_v`;
--> statement-breakpoint
CREATE INDEX `_treatments_v_parent_idx` ON `_treatments_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_version_slug_idx` ON `_treatments_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_regulatory_disclosure_version_regu_idx` ON `_treatments_v` (`version_regulatory_disclosure_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_how_it_works_version_how_it_works__idx` ON `_treatments_v` (`version_how_it_works_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_preparation_version_preparation_at_idx` ON `_treatments_v` (`version_preparation_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_dose_version_dose_attested_by_idx` ON `_treatments_v` (`version_dose_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_course_version_course_attested_by_idx` ON `_treatments_v` (`version_course_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_getting_home_version_getting_home__idx` ON `_treatments_v` (`version_getting_home_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_aftercare_version_aftercare_attest_idx` ON `_treatments_v` (`version_aftercare_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_if_it_does_not_work_version_if_it__idx` ON `_treatments_v` (`version_if_it_does_not_work_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_interactions_version_interactions__idx` ON `_treatments_v` (`version_interactions_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_pregnancy_and_breastfeeding_versio_idx` ON `_treatments_v` (`version_pregnancy_and_breastfeeding_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_misuse_version_misuse_attested_by_idx` ON `_treatments_v` (`version_misuse_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_cost_note_version_cost_note_attest_idx` ON `_treatments_v` (`version_cost_note_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_uncertainties_version_uncertaintie_idx` ON `_treatments_v` (`version_uncertainties_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_review_version_review_reviewed_by_idx` ON `_treatments_v` (`version_review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_version_updated_at_idx` ON `_treatments_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_version_created_at_idx` ON `_treatments_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_version__status_idx` ON `_treatments_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_created_at_idx` ON `_treatments_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_updated_at_idx` ON `_treatments_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_snapshot_idx` ON `_treatments_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_published_locale_idx` ON `_treatments_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_latest_idx` ON `_treatments_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_autosave_idx` ON `_treatments_v` (`autosave`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_clinics_id_idx` ON `treatments_rels` (`clinics_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_clinics_id_idx` ON `_treatments_v_rels` (`clinics_id`);
--> statement-breakpoint
ALTER TABLE `clinics` DROP COLUMN `phone`;
--> statement-breakpoint
ALTER TABLE `_clinics_v` DROP COLUMN `version_phone`;