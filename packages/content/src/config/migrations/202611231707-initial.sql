CREATE TABLE `treatments_key_facts` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`basis` text,
	`product` text DEFAULT 'notApplicable',
	`attested_by_id` text(36),
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_key_facts_order_idx` ON `treatments_key_facts` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_key_facts_parent_id_idx` ON `treatments_key_facts` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_key_facts_attested_by_idx` ON `treatments_key_facts` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `treatments_key_facts_locales` (
	`label` text,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_key_facts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_key_facts_locales_locale_parent_id_unique` ON `treatments_key_facts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_key_facts_locales_parent_only_idx` ON `treatments_key_facts_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_steps` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`phase` text,
	`body_basis` text,
	`body_product` text DEFAULT 'notApplicable',
	`body_attested_by_id` text(36),
	`duration_min` numeric,
	`duration_max` numeric,
	`duration_unit` text,
	`duration_basis` text,
	`duration_product` text DEFAULT 'notApplicable',
	`duration_attested_by_id` text(36),
	FOREIGN KEY (`body_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`duration_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_steps_order_idx` ON `treatments_steps` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_steps_parent_id_idx` ON `treatments_steps` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_steps_body_body_attested_by_idx` ON `treatments_steps` (`body_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_steps_duration_duration_attested_by_idx` ON `treatments_steps` (`duration_attested_by_id`);
--> statement-breakpoint
CREATE TABLE `treatments_steps_locales` (
	`title` text,
	`body_body` text,
	`you_will_feel` text,
	`staff_will_do` text,
	`you_should_do` text,
	`monitoring` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_steps`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_steps_locales_locale_parent_id_unique` ON `treatments_steps_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_steps_locales_parent_only_idx` ON `treatments_steps_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_contraindications` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`kind` text,
	`basis` text,
	`product` text DEFAULT 'notApplicable',
	`attested_by_id` text(36),
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_contraindications_order_idx` ON `treatments_contraindications` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_contraindications_parent_id_idx` ON `treatments_contraindications` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_contraindications_attested_by_idx` ON `treatments_contraindications` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `treatments_contraindications_locales` (
	`text` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_contraindications`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_contraindications_locales_locale_parent_id_unique` ON `treatments_contraindications_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_contraindications_locales_parent_only_idx` ON `treatments_contraindications_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_alternatives` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`is_no_treatment` integer DEFAULT false,
	`treatment_id` text(36),
	FOREIGN KEY (`treatment_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_alternatives_order_idx` ON `treatments_alternatives` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_alternatives_parent_id_idx` ON `treatments_alternatives` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_alternatives_treatment_idx` ON `treatments_alternatives` (`treatment_id`);
--> statement-breakpoint
CREATE TABLE `treatments_alternatives_locales` (
	`name` text,
	`description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_alternatives`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_alternatives_locales_locale_parent_id_unique` ON `treatments_alternatives_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_alternatives_locales_parent_only_idx` ON `treatments_alternatives_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_benefits` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`numerator` numeric,
	`denominator` numeric,
	`percent` numeric,
	`basis` text,
	`product` text DEFAULT 'notApplicable',
	`attested_by_id` text(36),
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_benefits_order_idx` ON `treatments_benefits` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_benefits_parent_id_idx` ON `treatments_benefits` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_benefits_attested_by_idx` ON `treatments_benefits` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `treatments_benefits_locales` (
	`statement` text,
	`comparator` text,
	`timeframe` text,
	`uncertainty` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_benefits`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_benefits_locales_locale_parent_id_unique` ON `treatments_benefits_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_benefits_locales_parent_only_idx` ON `treatments_benefits_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`slug` text,
	`regulatory_status` text,
	`regulatory_disclosure_basis` text,
	`regulatory_disclosure_product` text DEFAULT 'notApplicable',
	`regulatory_disclosure_attested_by_id` text(36),
	`drug_route` text,
	`drug_control_schedule` text,
	`how_it_works_basis` text,
	`how_it_works_product` text DEFAULT 'notApplicable',
	`how_it_works_attested_by_id` text(36),
	`clinic_id` text(36),
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
	`review_legal_hold` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`regulatory_disclosure_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`how_it_works_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`clinic_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE set null,
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
CREATE UNIQUE INDEX `treatments_slug_idx` ON `treatments` (`slug`);
--> statement-breakpoint
CREATE INDEX `treatments_regulatory_disclosure_regulatory_disclosure_a_idx` ON `treatments` (`regulatory_disclosure_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_how_it_works_how_it_works_attested_by_idx` ON `treatments` (`how_it_works_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `treatments_clinic_idx` ON `treatments` (`clinic_id`);
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
CREATE TABLE `treatments_locales` (
	`name` text,
	`plain_name` text,
	`also_known_as` text,
	`summary` text,
	`conditions` text,
	`regulatory_disclosure_body` text,
	`drug_generic_name` text,
	`how_it_works_body` text,
	`preparation_body` text,
	`what_to_bring` text,
	`what_to_avoid` text,
	`dose_body` text,
	`course_body` text,
	`getting_home_body` text,
	`aftercare_body` text,
	`if_it_does_not_work_body` text,
	`interactions_body` text,
	`pregnancy_and_breastfeeding_body` text,
	`misuse_body` text,
	`cost_note_body` text,
	`uncertainties_body` text,
	`review_change_summary` text,
	`review_conflicts_of_interest` text,
	`review_translation_status` text,
	`review_translation_reviewed_by_id` text(36),
	`review_translation_reviewed_at` text,
	`seo_title` text,
	`seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_review_translation_review_translation_reviewe_idx` ON `treatments_locales` (`review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_locales_locale_parent_id_unique` ON `treatments_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_locales_parent_only_idx` ON `treatments_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`safety_warnings_id` text(36),
	`care_advice_id` text(36),
	`side_effects_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`safety_warnings_id`) REFERENCES `safety_warnings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`care_advice_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`side_effects_id`) REFERENCES `side_effects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_rels_order_idx` ON `treatments_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_parent_idx` ON `treatments_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_path_idx` ON `treatments_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_sources_id_idx` ON `treatments_rels` (`sources_id`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_safety_warnings_id_idx` ON `treatments_rels` (`safety_warnings_id`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_care_advice_id_idx` ON `treatments_rels` (`care_advice_id`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_side_effects_id_idx` ON `treatments_rels` (`side_effects_id`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_people_id_idx` ON `treatments_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_key_facts` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`basis` text,
	`product` text DEFAULT 'notApplicable',
	`attested_by_id` text(36),
	`_uuid` text,
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_key_facts_order_idx` ON `_treatments_v_version_key_facts` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_key_facts_parent_id_idx` ON `_treatments_v_version_key_facts` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_key_facts_attested_by_idx` ON `_treatments_v_version_key_facts` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_key_facts_locales` (
	`label` text,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_key_facts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_key_facts_locales_locale_parent_id_uni` ON `_treatments_v_version_key_facts_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_key_facts_locales_parent_only_idx` ON `_treatments_v_version_key_facts_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_steps` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`phase` text,
	`body_basis` text,
	`body_product` text DEFAULT 'notApplicable',
	`body_attested_by_id` text(36),
	`duration_min` numeric,
	`duration_max` numeric,
	`duration_unit` text,
	`duration_basis` text,
	`duration_product` text DEFAULT 'notApplicable',
	`duration_attested_by_id` text(36),
	`_uuid` text,
	FOREIGN KEY (`body_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`duration_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_steps_order_idx` ON `_treatments_v_version_steps` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_steps_parent_id_idx` ON `_treatments_v_version_steps` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_steps_body_body_attested_by_idx` ON `_treatments_v_version_steps` (`body_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_steps_duration_duration_attested_b_idx` ON `_treatments_v_version_steps` (`duration_attested_by_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_steps_locales` (
	`title` text,
	`body_body` text,
	`you_will_feel` text,
	`staff_will_do` text,
	`you_should_do` text,
	`monitoring` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_steps`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_steps_locales_locale_parent_id_unique` ON `_treatments_v_version_steps_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_steps_locales_parent_only_idx` ON `_treatments_v_version_steps_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_contraindications` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`kind` text,
	`basis` text,
	`product` text DEFAULT 'notApplicable',
	`attested_by_id` text(36),
	`_uuid` text,
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_contraindications_order_idx` ON `_treatments_v_version_contraindications` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_contraindications_parent_id_idx` ON `_treatments_v_version_contraindications` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_contraindications_attested_by_idx` ON `_treatments_v_version_contraindications` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_contraindications_locales` (
	`text` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_contraindications`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_contraindications_locales_locale_paren` ON `_treatments_v_version_contraindications_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_contraindications_locales_parent_only_idx` ON `_treatments_v_version_contraindications_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_alternatives` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`is_no_treatment` integer DEFAULT false,
	`treatment_id` text(36),
	`_uuid` text,
	FOREIGN KEY (`treatment_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_alternatives_order_idx` ON `_treatments_v_version_alternatives` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_alternatives_parent_id_idx` ON `_treatments_v_version_alternatives` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_alternatives_treatment_idx` ON `_treatments_v_version_alternatives` (`treatment_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_alternatives_locales` (
	`name` text,
	`description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_alternatives`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_alternatives_locales_locale_parent_id_` ON `_treatments_v_version_alternatives_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_alternatives_locales_parent_only_idx` ON `_treatments_v_version_alternatives_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_benefits` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`numerator` numeric,
	`denominator` numeric,
	`percent` numeric,
	`basis` text,
	`product` text DEFAULT 'notApplicable',
	`attested_by_id` text(36),
	`_uuid` text,
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_benefits_order_idx` ON `_treatments_v_version_benefits` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_benefits_parent_id_idx` ON `_treatments_v_version_benefits` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_benefits_attested_by_idx` ON `_treatments_v_version_benefits` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_benefits_locales` (
	`statement` text,
	`comparator` text,
	`timeframe` text,
	`uncertainty` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_benefits`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_benefits_locales_locale_parent_id_uniq` ON `_treatments_v_version_benefits_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_benefits_locales_parent_only_idx` ON `_treatments_v_version_benefits_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_slug` text,
	`version_regulatory_status` text,
	`version_regulatory_disclosure_basis` text,
	`version_regulatory_disclosure_product` text DEFAULT 'notApplicable',
	`version_regulatory_disclosure_attested_by_id` text(36),
	`version_drug_route` text,
	`version_drug_control_schedule` text,
	`version_how_it_works_basis` text,
	`version_how_it_works_product` text DEFAULT 'notApplicable',
	`version_how_it_works_attested_by_id` text(36),
	`version_clinic_id` text(36),
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
	`version_review_legal_hold` integer DEFAULT false,
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
	FOREIGN KEY (`version_clinic_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE set null,
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
CREATE INDEX `_treatments_v_parent_idx` ON `_treatments_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_version_slug_idx` ON `_treatments_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_regulatory_disclosure_version_regu_idx` ON `_treatments_v` (`version_regulatory_disclosure_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_how_it_works_version_how_it_works__idx` ON `_treatments_v` (`version_how_it_works_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_version_clinic_idx` ON `_treatments_v` (`version_clinic_id`);
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
CREATE TABLE `_treatments_v_locales` (
	`version_name` text,
	`version_plain_name` text,
	`version_also_known_as` text,
	`version_summary` text,
	`version_conditions` text,
	`version_regulatory_disclosure_body` text,
	`version_drug_generic_name` text,
	`version_how_it_works_body` text,
	`version_preparation_body` text,
	`version_what_to_bring` text,
	`version_what_to_avoid` text,
	`version_dose_body` text,
	`version_course_body` text,
	`version_getting_home_body` text,
	`version_aftercare_body` text,
	`version_if_it_does_not_work_body` text,
	`version_interactions_body` text,
	`version_pregnancy_and_breastfeeding_body` text,
	`version_misuse_body` text,
	`version_cost_note_body` text,
	`version_uncertainties_body` text,
	`version_review_change_summary` text,
	`version_review_conflicts_of_interest` text,
	`version_review_translation_status` text,
	`version_review_translation_reviewed_by_id` text(36),
	`version_review_translation_reviewed_at` text,
	`version_seo_title` text,
	`version_seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`version_review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_review_translation_version_review__idx` ON `_treatments_v_locales` (`version_review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_locales_locale_parent_id_unique` ON `_treatments_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_locales_parent_only_idx` ON `_treatments_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`safety_warnings_id` text(36),
	`care_advice_id` text(36),
	`side_effects_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`safety_warnings_id`) REFERENCES `safety_warnings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`care_advice_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`side_effects_id`) REFERENCES `side_effects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_order_idx` ON `_treatments_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_parent_idx` ON `_treatments_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_path_idx` ON `_treatments_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_sources_id_idx` ON `_treatments_v_rels` (`sources_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_safety_warnings_id_idx` ON `_treatments_v_rels` (`safety_warnings_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_care_advice_id_idx` ON `_treatments_v_rels` (`care_advice_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_side_effects_id_idx` ON `_treatments_v_rels` (`side_effects_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_people_id_idx` ON `_treatments_v_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `side_effects` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`slug` text,
	`manifestation` text,
	`severity` text,
	`is_serious` integer DEFAULT false,
	`can_be_reported` integer DEFAULT false,
	`frequency_is_measured` integer DEFAULT true,
	`frequency_qualifier` text DEFAULT 'about',
	`frequency_numerator` numeric,
	`frequency_denominator` numeric,
	`frequency_product` text DEFAULT 'notApplicable',
	`onset_min` numeric,
	`onset_max` numeric,
	`onset_unit` text,
	`onset_basis` text,
	`onset_product` text DEFAULT 'notApplicable',
	`onset_attested_by_id` text(36),
	`peak_min` numeric,
	`peak_max` numeric,
	`peak_unit` text,
	`peak_basis` text,
	`peak_product` text DEFAULT 'notApplicable',
	`peak_attested_by_id` text(36),
	`duration_min` numeric,
	`duration_max` numeric,
	`duration_unit` text,
	`duration_basis` text,
	`duration_product` text DEFAULT 'notApplicable',
	`duration_attested_by_id` text(36),
	`what_it_feels_like_basis` text,
	`what_it_feels_like_product` text DEFAULT 'notApplicable',
	`what_it_feels_like_attested_by_id` text(36),
	`what_to_do_basis` text,
	`what_to_do_product` text DEFAULT 'notApplicable',
	`what_to_do_attested_by_id` text(36),
	`how_we_manage_it_basis` text,
	`how_we_manage_it_product` text DEFAULT 'notApplicable',
	`how_we_manage_it_attested_by_id` text(36),
	`who_is_at_higher_risk_basis` text,
	`who_is_at_higher_risk_product` text DEFAULT 'notApplicable',
	`who_is_at_higher_risk_attested_by_id` text(36),
	`review_reviewed_by_id` text(36),
	`review_reviewed_at` text,
	`review_review_due` text,
	`review_legal_hold` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`onset_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`peak_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`duration_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`what_it_feels_like_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`what_to_do_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`how_we_manage_it_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`who_is_at_higher_risk_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE UNIQUE INDEX `side_effects_slug_idx` ON `side_effects` (`slug`);
--> statement-breakpoint
CREATE INDEX `side_effects_onset_onset_attested_by_idx` ON `side_effects` (`onset_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_peak_peak_attested_by_idx` ON `side_effects` (`peak_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_duration_duration_attested_by_idx` ON `side_effects` (`duration_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_what_it_feels_like_what_it_feels_like_attes_idx` ON `side_effects` (`what_it_feels_like_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_what_to_do_what_to_do_attested_by_idx` ON `side_effects` (`what_to_do_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_how_we_manage_it_how_we_manage_it_attested__idx` ON `side_effects` (`how_we_manage_it_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_who_is_at_higher_risk_who_is_at_higher_risk_idx` ON `side_effects` (`who_is_at_higher_risk_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_review_review_reviewed_by_idx` ON `side_effects` (`review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_updated_at_idx` ON `side_effects` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `side_effects_created_at_idx` ON `side_effects` (`created_at`);
--> statement-breakpoint
CREATE INDEX `side_effects__status_idx` ON `side_effects` (`_status`);
--> statement-breakpoint
CREATE TABLE `side_effects_locales` (
	`plain_name` text,
	`medical_name` text,
	`summary` text,
	`frequency_note` text,
	`what_it_feels_like_body` text,
	`what_to_do_body` text,
	`how_we_manage_it_body` text,
	`who_is_at_higher_risk_body` text,
	`review_change_summary` text,
	`review_conflicts_of_interest` text,
	`review_translation_status` text,
	`review_translation_reviewed_by_id` text(36),
	`review_translation_reviewed_at` text,
	`seo_title` text,
	`seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `side_effects`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `side_effects_review_translation_review_translation_revie_idx` ON `side_effects_locales` (`review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `side_effects_locales_locale_parent_id_unique` ON `side_effects_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_locales_parent_only_idx` ON `side_effects_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `side_effects_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`care_advice_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `side_effects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`care_advice_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `side_effects_rels_order_idx` ON `side_effects_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `side_effects_rels_parent_idx` ON `side_effects_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_rels_path_idx` ON `side_effects_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `side_effects_rels_sources_id_idx` ON `side_effects_rels` (`sources_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_rels_care_advice_id_idx` ON `side_effects_rels` (`care_advice_id`);
--> statement-breakpoint
CREATE INDEX `side_effects_rels_people_id_idx` ON `side_effects_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `_side_effects_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_slug` text,
	`version_manifestation` text,
	`version_severity` text,
	`version_is_serious` integer DEFAULT false,
	`version_can_be_reported` integer DEFAULT false,
	`version_frequency_is_measured` integer DEFAULT true,
	`version_frequency_qualifier` text DEFAULT 'about',
	`version_frequency_numerator` numeric,
	`version_frequency_denominator` numeric,
	`version_frequency_product` text DEFAULT 'notApplicable',
	`version_onset_min` numeric,
	`version_onset_max` numeric,
	`version_onset_unit` text,
	`version_onset_basis` text,
	`version_onset_product` text DEFAULT 'notApplicable',
	`version_onset_attested_by_id` text(36),
	`version_peak_min` numeric,
	`version_peak_max` numeric,
	`version_peak_unit` text,
	`version_peak_basis` text,
	`version_peak_product` text DEFAULT 'notApplicable',
	`version_peak_attested_by_id` text(36),
	`version_duration_min` numeric,
	`version_duration_max` numeric,
	`version_duration_unit` text,
	`version_duration_basis` text,
	`version_duration_product` text DEFAULT 'notApplicable',
	`version_duration_attested_by_id` text(36),
	`version_what_it_feels_like_basis` text,
	`version_what_it_feels_like_product` text DEFAULT 'notApplicable',
	`version_what_it_feels_like_attested_by_id` text(36),
	`version_what_to_do_basis` text,
	`version_what_to_do_product` text DEFAULT 'notApplicable',
	`version_what_to_do_attested_by_id` text(36),
	`version_how_we_manage_it_basis` text,
	`version_how_we_manage_it_product` text DEFAULT 'notApplicable',
	`version_how_we_manage_it_attested_by_id` text(36),
	`version_who_is_at_higher_risk_basis` text,
	`version_who_is_at_higher_risk_product` text DEFAULT 'notApplicable',
	`version_who_is_at_higher_risk_attested_by_id` text(36),
	`version_review_reviewed_by_id` text(36),
	`version_review_reviewed_at` text,
	`version_review_review_due` text,
	`version_review_legal_hold` integer DEFAULT false,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `side_effects`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_onset_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_peak_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_duration_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_what_it_feels_like_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_what_to_do_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_how_we_manage_it_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_who_is_at_higher_risk_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_side_effects_v_parent_idx` ON `_side_effects_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_version_slug_idx` ON `_side_effects_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_onset_version_onset_attested_by_idx` ON `_side_effects_v` (`version_onset_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_peak_version_peak_attested_by_idx` ON `_side_effects_v` (`version_peak_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_duration_version_duration_attest_idx` ON `_side_effects_v` (`version_duration_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_what_it_feels_like_version_what__idx` ON `_side_effects_v` (`version_what_it_feels_like_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_what_to_do_version_what_to_do_at_idx` ON `_side_effects_v` (`version_what_to_do_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_how_we_manage_it_version_how_we__idx` ON `_side_effects_v` (`version_how_we_manage_it_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_who_is_at_higher_risk_version_wh_idx` ON `_side_effects_v` (`version_who_is_at_higher_risk_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_review_version_review_reviewed_b_idx` ON `_side_effects_v` (`version_review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_version_updated_at_idx` ON `_side_effects_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_version_created_at_idx` ON `_side_effects_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_version__status_idx` ON `_side_effects_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_created_at_idx` ON `_side_effects_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_updated_at_idx` ON `_side_effects_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_snapshot_idx` ON `_side_effects_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_published_locale_idx` ON `_side_effects_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_latest_idx` ON `_side_effects_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_autosave_idx` ON `_side_effects_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_side_effects_v_locales` (
	`version_plain_name` text,
	`version_medical_name` text,
	`version_summary` text,
	`version_frequency_note` text,
	`version_what_it_feels_like_body` text,
	`version_what_to_do_body` text,
	`version_how_we_manage_it_body` text,
	`version_who_is_at_higher_risk_body` text,
	`version_review_change_summary` text,
	`version_review_conflicts_of_interest` text,
	`version_review_translation_status` text,
	`version_review_translation_reviewed_by_id` text(36),
	`version_review_translation_reviewed_at` text,
	`version_seo_title` text,
	`version_seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`version_review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_side_effects_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_side_effects_v_version_review_translation_version_revie_idx` ON `_side_effects_v_locales` (`version_review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_side_effects_v_locales_locale_parent_id_unique` ON `_side_effects_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_locales_parent_only_idx` ON `_side_effects_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_side_effects_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`care_advice_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_side_effects_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`care_advice_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_side_effects_v_rels_order_idx` ON `_side_effects_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_rels_parent_idx` ON `_side_effects_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_rels_path_idx` ON `_side_effects_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_rels_sources_id_idx` ON `_side_effects_v_rels` (`sources_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_rels_care_advice_id_idx` ON `_side_effects_v_rels` (`care_advice_id`);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_rels_people_id_idx` ON `_side_effects_v_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `care_advice` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`urgency` text,
	`action` text,
	`setting` text,
	`phone` text,
	`review_reviewed_by_id` text(36),
	`review_reviewed_at` text,
	`review_review_due` text,
	`review_legal_hold` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `care_advice_review_review_reviewed_by_idx` ON `care_advice` (`review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `care_advice_updated_at_idx` ON `care_advice` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `care_advice_created_at_idx` ON `care_advice` (`created_at`);
--> statement-breakpoint
CREATE INDEX `care_advice__status_idx` ON `care_advice` (`_status`);
--> statement-breakpoint
CREATE TABLE `care_advice_locales` (
	`name` text,
	`conditions` text,
	`hours` text,
	`out_of_hours_action` text,
	`review_change_summary` text,
	`review_conflicts_of_interest` text,
	`review_translation_status` text,
	`review_translation_reviewed_by_id` text(36),
	`review_translation_reviewed_at` text,
	`seo_title` text,
	`seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `care_advice_review_translation_review_translation_review_idx` ON `care_advice_locales` (`review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `care_advice_locales_locale_parent_id_unique` ON `care_advice_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `care_advice_locales_parent_only_idx` ON `care_advice_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `care_advice_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`people_id` text(36),
	`sources_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `care_advice_rels_order_idx` ON `care_advice_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `care_advice_rels_parent_idx` ON `care_advice_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `care_advice_rels_path_idx` ON `care_advice_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `care_advice_rels_people_id_idx` ON `care_advice_rels` (`people_id`);
--> statement-breakpoint
CREATE INDEX `care_advice_rels_sources_id_idx` ON `care_advice_rels` (`sources_id`);
--> statement-breakpoint
CREATE TABLE `_care_advice_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_urgency` text,
	`version_action` text,
	`version_setting` text,
	`version_phone` text,
	`version_review_reviewed_by_id` text(36),
	`version_review_reviewed_at` text,
	`version_review_review_due` text,
	`version_review_legal_hold` integer DEFAULT false,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_care_advice_v_parent_idx` ON `_care_advice_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_version_review_version_review_reviewed_by_idx` ON `_care_advice_v` (`version_review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_version_version_updated_at_idx` ON `_care_advice_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_version_version_created_at_idx` ON `_care_advice_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_version_version__status_idx` ON `_care_advice_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_created_at_idx` ON `_care_advice_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_updated_at_idx` ON `_care_advice_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_snapshot_idx` ON `_care_advice_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_published_locale_idx` ON `_care_advice_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_latest_idx` ON `_care_advice_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_autosave_idx` ON `_care_advice_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_care_advice_v_locales` (
	`version_name` text,
	`version_conditions` text,
	`version_hours` text,
	`version_out_of_hours_action` text,
	`version_review_change_summary` text,
	`version_review_conflicts_of_interest` text,
	`version_review_translation_status` text,
	`version_review_translation_reviewed_by_id` text(36),
	`version_review_translation_reviewed_at` text,
	`version_seo_title` text,
	`version_seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`version_review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_care_advice_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_care_advice_v_version_review_translation_version_review_idx` ON `_care_advice_v_locales` (`version_review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_care_advice_v_locales_locale_parent_id_unique` ON `_care_advice_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_locales_parent_only_idx` ON `_care_advice_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_care_advice_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`people_id` text(36),
	`sources_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_care_advice_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_care_advice_v_rels_order_idx` ON `_care_advice_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_rels_parent_idx` ON `_care_advice_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_rels_path_idx` ON `_care_advice_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_rels_people_id_idx` ON `_care_advice_v_rels` (`people_id`);
--> statement-breakpoint
CREATE INDEX `_care_advice_v_rels_sources_id_idx` ON `_care_advice_v_rels` (`sources_id`);
--> statement-breakpoint
CREATE TABLE `safety_warnings` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`body_basis` text,
	`body_product` text DEFAULT 'notApplicable',
	`body_attested_by_id` text(36),
	`kind` text,
	`review_reviewed_by_id` text(36),
	`review_reviewed_at` text,
	`review_review_due` text,
	`review_legal_hold` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`body_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `safety_warnings_body_body_attested_by_idx` ON `safety_warnings` (`body_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `safety_warnings_review_review_reviewed_by_idx` ON `safety_warnings` (`review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `safety_warnings_updated_at_idx` ON `safety_warnings` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `safety_warnings_created_at_idx` ON `safety_warnings` (`created_at`);
--> statement-breakpoint
CREATE INDEX `safety_warnings__status_idx` ON `safety_warnings` (`_status`);
--> statement-breakpoint
CREATE TABLE `safety_warnings_locales` (
	`heading` text,
	`body_body` text,
	`review_change_summary` text,
	`review_conflicts_of_interest` text,
	`review_translation_status` text,
	`review_translation_reviewed_by_id` text(36),
	`review_translation_reviewed_at` text,
	`seo_title` text,
	`seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `safety_warnings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `safety_warnings_review_translation_review_translation_re_idx` ON `safety_warnings_locales` (`review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `safety_warnings_locales_locale_parent_id_unique` ON `safety_warnings_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `safety_warnings_locales_parent_only_idx` ON `safety_warnings_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `safety_warnings_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `safety_warnings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `safety_warnings_rels_order_idx` ON `safety_warnings_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `safety_warnings_rels_parent_idx` ON `safety_warnings_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `safety_warnings_rels_path_idx` ON `safety_warnings_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `safety_warnings_rels_sources_id_idx` ON `safety_warnings_rels` (`sources_id`);
--> statement-breakpoint
CREATE INDEX `safety_warnings_rels_people_id_idx` ON `safety_warnings_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `_safety_warnings_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_body_basis` text,
	`version_body_product` text DEFAULT 'notApplicable',
	`version_body_attested_by_id` text(36),
	`version_kind` text,
	`version_review_reviewed_by_id` text(36),
	`version_review_reviewed_at` text,
	`version_review_review_due` text,
	`version_review_legal_hold` integer DEFAULT false,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `safety_warnings`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_body_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_parent_idx` ON `_safety_warnings_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_version_body_version_body_attested_by_idx` ON `_safety_warnings_v` (`version_body_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_version_review_version_review_reviewe_idx` ON `_safety_warnings_v` (`version_review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_version_version_updated_at_idx` ON `_safety_warnings_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_version_version_created_at_idx` ON `_safety_warnings_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_version_version__status_idx` ON `_safety_warnings_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_created_at_idx` ON `_safety_warnings_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_updated_at_idx` ON `_safety_warnings_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_snapshot_idx` ON `_safety_warnings_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_published_locale_idx` ON `_safety_warnings_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_latest_idx` ON `_safety_warnings_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_autosave_idx` ON `_safety_warnings_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_safety_warnings_v_locales` (
	`version_heading` text,
	`version_body_body` text,
	`version_review_change_summary` text,
	`version_review_conflicts_of_interest` text,
	`version_review_translation_status` text,
	`version_review_translation_reviewed_by_id` text(36),
	`version_review_translation_reviewed_at` text,
	`version_seo_title` text,
	`version_seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`version_review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_safety_warnings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_version_review_translation_version_re_idx` ON `_safety_warnings_v_locales` (`version_review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_safety_warnings_v_locales_locale_parent_id_unique` ON `_safety_warnings_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_locales_parent_only_idx` ON `_safety_warnings_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_safety_warnings_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_safety_warnings_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_rels_order_idx` ON `_safety_warnings_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_rels_parent_idx` ON `_safety_warnings_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_rels_path_idx` ON `_safety_warnings_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_rels_sources_id_idx` ON `_safety_warnings_v_rels` (`sources_id`);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_rels_people_id_idx` ON `_safety_warnings_v_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `faqs` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`slug` text,
	`answer_basis` text,
	`answer_product` text DEFAULT 'notApplicable',
	`answer_attested_by_id` text(36),
	`treatment_id` text(36),
	`order` numeric,
	`review_reviewed_by_id` text(36),
	`review_reviewed_at` text,
	`review_review_due` text,
	`review_legal_hold` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`answer_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`treatment_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE UNIQUE INDEX `faqs_slug_idx` ON `faqs` (`slug`);
--> statement-breakpoint
CREATE INDEX `faqs_answer_answer_attested_by_idx` ON `faqs` (`answer_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `faqs_treatment_idx` ON `faqs` (`treatment_id`);
--> statement-breakpoint
CREATE INDEX `faqs_review_review_reviewed_by_idx` ON `faqs` (`review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `faqs_updated_at_idx` ON `faqs` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `faqs_created_at_idx` ON `faqs` (`created_at`);
--> statement-breakpoint
CREATE INDEX `faqs__status_idx` ON `faqs` (`_status`);
--> statement-breakpoint
CREATE TABLE `faqs_locales` (
	`question` text,
	`answer_body` text,
	`review_change_summary` text,
	`review_conflicts_of_interest` text,
	`review_translation_status` text,
	`review_translation_reviewed_by_id` text(36),
	`review_translation_reviewed_at` text,
	`seo_title` text,
	`seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `faqs`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `faqs_review_translation_review_translation_reviewed_by_idx` ON `faqs_locales` (`review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `faqs_locales_locale_parent_id_unique` ON `faqs_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `faqs_locales_parent_only_idx` ON `faqs_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `faqs_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `faqs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `faqs_rels_order_idx` ON `faqs_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `faqs_rels_parent_idx` ON `faqs_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `faqs_rels_path_idx` ON `faqs_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `faqs_rels_sources_id_idx` ON `faqs_rels` (`sources_id`);
--> statement-breakpoint
CREATE INDEX `faqs_rels_people_id_idx` ON `faqs_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `_faqs_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_slug` text,
	`version_answer_basis` text,
	`version_answer_product` text DEFAULT 'notApplicable',
	`version_answer_attested_by_id` text(36),
	`version_treatment_id` text(36),
	`version_order` numeric,
	`version_review_reviewed_by_id` text(36),
	`version_review_reviewed_at` text,
	`version_review_review_due` text,
	`version_review_legal_hold` integer DEFAULT false,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `faqs`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_answer_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_treatment_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_faqs_v_parent_idx` ON `_faqs_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_version_version_slug_idx` ON `_faqs_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_version_answer_version_answer_attested_by_idx` ON `_faqs_v` (`version_answer_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_version_version_treatment_idx` ON `_faqs_v` (`version_treatment_id`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_version_review_version_review_reviewed_by_idx` ON `_faqs_v` (`version_review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_version_version_updated_at_idx` ON `_faqs_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_version_version_created_at_idx` ON `_faqs_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_version_version__status_idx` ON `_faqs_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_created_at_idx` ON `_faqs_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_updated_at_idx` ON `_faqs_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_snapshot_idx` ON `_faqs_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_published_locale_idx` ON `_faqs_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_latest_idx` ON `_faqs_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_autosave_idx` ON `_faqs_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_faqs_v_locales` (
	`version_question` text,
	`version_answer_body` text,
	`version_review_change_summary` text,
	`version_review_conflicts_of_interest` text,
	`version_review_translation_status` text,
	`version_review_translation_reviewed_by_id` text(36),
	`version_review_translation_reviewed_at` text,
	`version_seo_title` text,
	`version_seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`version_review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_faqs_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_faqs_v_version_review_translation_version_review_transl_idx` ON `_faqs_v_locales` (`version_review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_faqs_v_locales_locale_parent_id_unique` ON `_faqs_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_locales_parent_only_idx` ON `_faqs_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_faqs_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_faqs_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_faqs_v_rels_order_idx` ON `_faqs_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_rels_parent_idx` ON `_faqs_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_rels_path_idx` ON `_faqs_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_rels_sources_id_idx` ON `_faqs_v_rels` (`sources_id`);
--> statement-breakpoint
CREATE INDEX `_faqs_v_rels_people_id_idx` ON `_faqs_v_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `glossary_terms` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`slug` text,
	`review_reviewed_by_id` text(36),
	`review_reviewed_at` text,
	`review_review_due` text,
	`review_legal_hold` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE UNIQUE INDEX `glossary_terms_slug_idx` ON `glossary_terms` (`slug`);
--> statement-breakpoint
CREATE INDEX `glossary_terms_review_review_reviewed_by_idx` ON `glossary_terms` (`review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `glossary_terms_updated_at_idx` ON `glossary_terms` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `glossary_terms_created_at_idx` ON `glossary_terms` (`created_at`);
--> statement-breakpoint
CREATE INDEX `glossary_terms__status_idx` ON `glossary_terms` (`_status`);
--> statement-breakpoint
CREATE TABLE `glossary_terms_locales` (
	`term` text,
	`plain_definition` text,
	`pronunciation` text,
	`synonyms` text,
	`review_change_summary` text,
	`review_conflicts_of_interest` text,
	`review_translation_status` text,
	`review_translation_reviewed_by_id` text(36),
	`review_translation_reviewed_at` text,
	`seo_title` text,
	`seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `glossary_terms`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `glossary_terms_review_translation_review_translation_rev_idx` ON `glossary_terms_locales` (`review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `glossary_terms_locales_locale_parent_id_unique` ON `glossary_terms_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `glossary_terms_locales_parent_only_idx` ON `glossary_terms_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `glossary_terms_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`people_id` text(36),
	`sources_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `glossary_terms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `glossary_terms_rels_order_idx` ON `glossary_terms_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `glossary_terms_rels_parent_idx` ON `glossary_terms_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `glossary_terms_rels_path_idx` ON `glossary_terms_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `glossary_terms_rels_people_id_idx` ON `glossary_terms_rels` (`people_id`);
--> statement-breakpoint
CREATE INDEX `glossary_terms_rels_sources_id_idx` ON `glossary_terms_rels` (`sources_id`);
--> statement-breakpoint
CREATE TABLE `_glossary_terms_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_slug` text,
	`version_review_reviewed_by_id` text(36),
	`version_review_reviewed_at` text,
	`version_review_review_due` text,
	`version_review_legal_hold` integer DEFAULT false,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `glossary_terms`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_parent_idx` ON `_glossary_terms_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_version_version_slug_idx` ON `_glossary_terms_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_version_review_version_review_reviewed_idx` ON `_glossary_terms_v` (`version_review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_version_version_updated_at_idx` ON `_glossary_terms_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_version_version_created_at_idx` ON `_glossary_terms_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_version_version__status_idx` ON `_glossary_terms_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_created_at_idx` ON `_glossary_terms_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_updated_at_idx` ON `_glossary_terms_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_snapshot_idx` ON `_glossary_terms_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_published_locale_idx` ON `_glossary_terms_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_latest_idx` ON `_glossary_terms_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_autosave_idx` ON `_glossary_terms_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_glossary_terms_v_locales` (
	`version_term` text,
	`version_plain_definition` text,
	`version_pronunciation` text,
	`version_synonyms` text,
	`version_review_change_summary` text,
	`version_review_conflicts_of_interest` text,
	`version_review_translation_status` text,
	`version_review_translation_reviewed_by_id` text(36),
	`version_review_translation_reviewed_at` text,
	`version_seo_title` text,
	`version_seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`version_review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_glossary_terms_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_version_review_translation_version_rev_idx` ON `_glossary_terms_v_locales` (`version_review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_glossary_terms_v_locales_locale_parent_id_unique` ON `_glossary_terms_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_locales_parent_only_idx` ON `_glossary_terms_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_glossary_terms_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`people_id` text(36),
	`sources_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_glossary_terms_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_rels_order_idx` ON `_glossary_terms_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_rels_parent_idx` ON `_glossary_terms_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_rels_path_idx` ON `_glossary_terms_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_rels_people_id_idx` ON `_glossary_terms_v_rels` (`people_id`);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_rels_sources_id_idx` ON `_glossary_terms_v_rels` (`sources_id`);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text,
	`authors` text,
	`publisher` text,
	`year` numeric,
	`kind` text,
	`doi` text,
	`pmid` text,
	`url` text,
	`archived_url` text,
	`product` text,
	`evidence_level` text,
	`accessed_at` text,
	`next_check` text,
	`is_retracted` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE INDEX `sources_updated_at_idx` ON `sources` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `sources_created_at_idx` ON `sources` (`created_at`);
--> statement-breakpoint
CREATE INDEX `sources__status_idx` ON `sources` (`_status`);
--> statement-breakpoint
CREATE TABLE `_sources_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_title` text,
	`version_authors` text,
	`version_publisher` text,
	`version_year` numeric,
	`version_kind` text,
	`version_doi` text,
	`version_pmid` text,
	`version_url` text,
	`version_archived_url` text,
	`version_product` text,
	`version_evidence_level` text,
	`version_accessed_at` text,
	`version_next_check` text,
	`version_is_retracted` integer DEFAULT false,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_sources_v_parent_idx` ON `_sources_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_sources_v_version_version_updated_at_idx` ON `_sources_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_sources_v_version_version_created_at_idx` ON `_sources_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_sources_v_version_version__status_idx` ON `_sources_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_sources_v_created_at_idx` ON `_sources_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_sources_v_updated_at_idx` ON `_sources_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_sources_v_snapshot_idx` ON `_sources_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_sources_v_published_locale_idx` ON `_sources_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_sources_v_latest_idx` ON `_sources_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_sources_v_autosave_idx` ON `_sources_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`slug` text,
	`role` text,
	`photo_id` text(36),
	`licence_number` text,
	`licence_state` text,
	`npi` text,
	`is_active` integer DEFAULT true,
	`is_placeholder` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`photo_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug_idx` ON `people` (`slug`);
--> statement-breakpoint
CREATE INDEX `people_photo_idx` ON `people` (`photo_id`);
--> statement-breakpoint
CREATE INDEX `people_updated_at_idx` ON `people` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `people_created_at_idx` ON `people` (`created_at`);
--> statement-breakpoint
CREATE INDEX `people__status_idx` ON `people` (`_status`);
--> statement-breakpoint
CREATE TABLE `people_locales` (
	`name` text,
	`credentials` text,
	`bio` text,
	`disclosures` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `people_locales_locale_parent_id_unique` ON `people_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `people_locales_parent_only_idx` ON `people_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_people_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_slug` text,
	`version_role` text,
	`version_photo_id` text(36),
	`version_licence_number` text,
	`version_licence_state` text,
	`version_npi` text,
	`version_is_active` integer DEFAULT true,
	`version_is_placeholder` integer DEFAULT false,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_photo_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_people_v_parent_idx` ON `_people_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_people_v_version_version_slug_idx` ON `_people_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_people_v_version_version_photo_idx` ON `_people_v` (`version_photo_id`);
--> statement-breakpoint
CREATE INDEX `_people_v_version_version_updated_at_idx` ON `_people_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_people_v_version_version_created_at_idx` ON `_people_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_people_v_version_version__status_idx` ON `_people_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_people_v_created_at_idx` ON `_people_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_people_v_updated_at_idx` ON `_people_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_people_v_snapshot_idx` ON `_people_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_people_v_published_locale_idx` ON `_people_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_people_v_latest_idx` ON `_people_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_people_v_autosave_idx` ON `_people_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_people_v_locales` (
	`version_name` text,
	`version_credentials` text,
	`version_bio` text,
	`version_disclosures` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_people_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_people_v_locales_locale_parent_id_unique` ON `_people_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_people_v_locales_parent_only_idx` ON `_people_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `clinics_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`day` text,
	`opens` text,
	`closes` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `clinics_hours_order_idx` ON `clinics_hours` (`_order`);
--> statement-breakpoint
CREATE INDEX `clinics_hours_parent_id_idx` ON `clinics_hours` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `clinics` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`slug` text,
	`name` text,
	`phone` text,
	`address_street` text,
	`address_city` text,
	`address_region` text,
	`address_postal_code` text,
	`address_country` text,
	`time_zone` text,
	`geo_latitude` numeric,
	`geo_longitude` numeric,
	`accepts_hhs_funds` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE UNIQUE INDEX `clinics_slug_idx` ON `clinics` (`slug`);
--> statement-breakpoint
CREATE INDEX `clinics_updated_at_idx` ON `clinics` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `clinics_created_at_idx` ON `clinics` (`created_at`);
--> statement-breakpoint
CREATE INDEX `clinics__status_idx` ON `clinics` (`_status`);
--> statement-breakpoint
CREATE TABLE `clinics_locales` (
	`emergency_text` text,
	`languages` text,
	`accessibility` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `clinics_locales_locale_parent_id_unique` ON `clinics_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `clinics_locales_parent_only_idx` ON `clinics_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `clinics_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `clinics_rels_order_idx` ON `clinics_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `clinics_rels_parent_idx` ON `clinics_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `clinics_rels_path_idx` ON `clinics_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `clinics_rels_people_id_idx` ON `clinics_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `_clinics_v_version_hours` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`day` text,
	`opens` text,
	`closes` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_clinics_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_clinics_v_version_hours_order_idx` ON `_clinics_v_version_hours` (`_order`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_hours_parent_id_idx` ON `_clinics_v_version_hours` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_clinics_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_slug` text,
	`version_name` text,
	`version_phone` text,
	`version_address_street` text,
	`version_address_city` text,
	`version_address_region` text,
	`version_address_postal_code` text,
	`version_address_country` text,
	`version_time_zone` text,
	`version_geo_latitude` numeric,
	`version_geo_longitude` numeric,
	`version_accepts_hhs_funds` integer DEFAULT false,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_clinics_v_parent_idx` ON `_clinics_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_version_slug_idx` ON `_clinics_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_version_updated_at_idx` ON `_clinics_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_version_created_at_idx` ON `_clinics_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_version__status_idx` ON `_clinics_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_created_at_idx` ON `_clinics_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_updated_at_idx` ON `_clinics_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_snapshot_idx` ON `_clinics_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_published_locale_idx` ON `_clinics_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_latest_idx` ON `_clinics_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_autosave_idx` ON `_clinics_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_clinics_v_locales` (
	`version_emergency_text` text,
	`version_languages` text,
	`version_accessibility` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_clinics_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_clinics_v_locales_locale_parent_id_unique` ON `_clinics_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_locales_parent_only_idx` ON `_clinics_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_clinics_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_clinics_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_clinics_v_rels_order_idx` ON `_clinics_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_rels_parent_idx` ON `_clinics_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_rels_path_idx` ON `_clinics_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_rels_people_id_idx` ON `_clinics_v_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `pages` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`slug` text,
	`kind` text DEFAULT 'other',
	`review_reviewed_by_id` text(36),
	`review_reviewed_at` text,
	`review_review_due` text,
	`review_legal_hold` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE UNIQUE INDEX `pages_slug_idx` ON `pages` (`slug`);
--> statement-breakpoint
CREATE INDEX `pages_review_review_reviewed_by_idx` ON `pages` (`review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `pages_updated_at_idx` ON `pages` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `pages_created_at_idx` ON `pages` (`created_at`);
--> statement-breakpoint
CREATE INDEX `pages__status_idx` ON `pages` (`_status`);
--> statement-breakpoint
CREATE TABLE `pages_locales` (
	`title` text,
	`summary` text,
	`body` text,
	`review_change_summary` text,
	`review_conflicts_of_interest` text,
	`review_translation_status` text,
	`review_translation_reviewed_by_id` text(36),
	`review_translation_reviewed_at` text,
	`seo_title` text,
	`seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `pages_review_translation_review_translation_reviewed_by_idx` ON `pages_locales` (`review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `pages_locales_locale_parent_id_unique` ON `pages_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `pages_locales_parent_only_idx` ON `pages_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `pages_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`people_id` text(36),
	`sources_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `pages_rels_order_idx` ON `pages_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `pages_rels_parent_idx` ON `pages_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `pages_rels_path_idx` ON `pages_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `pages_rels_people_id_idx` ON `pages_rels` (`people_id`);
--> statement-breakpoint
CREATE INDEX `pages_rels_sources_id_idx` ON `pages_rels` (`sources_id`);
--> statement-breakpoint
CREATE TABLE `_pages_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_slug` text,
	`version_kind` text DEFAULT 'other',
	`version_review_reviewed_by_id` text(36),
	`version_review_reviewed_at` text,
	`version_review_review_due` text,
	`version_review_legal_hold` integer DEFAULT false,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_review_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_pages_v_parent_idx` ON `_pages_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_slug_idx` ON `_pages_v` (`version_slug`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_review_version_review_reviewed_by_idx` ON `_pages_v` (`version_review_reviewed_by_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_updated_at_idx` ON `_pages_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version_created_at_idx` ON `_pages_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_version_version__status_idx` ON `_pages_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_pages_v_created_at_idx` ON `_pages_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_updated_at_idx` ON `_pages_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_pages_v_snapshot_idx` ON `_pages_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_pages_v_published_locale_idx` ON `_pages_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_pages_v_latest_idx` ON `_pages_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_pages_v_autosave_idx` ON `_pages_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_pages_v_locales` (
	`version_title` text,
	`version_summary` text,
	`version_body` text,
	`version_review_change_summary` text,
	`version_review_conflicts_of_interest` text,
	`version_review_translation_status` text,
	`version_review_translation_reviewed_by_id` text(36),
	`version_review_translation_reviewed_at` text,
	`version_seo_title` text,
	`version_seo_description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`version_review_translation_reviewed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_pages_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_pages_v_version_review_translation_version_review_trans_idx` ON `_pages_v_locales` (`version_review_translation_reviewed_by_id`,`_locale`);
--> statement-breakpoint
CREATE UNIQUE INDEX `_pages_v_locales_locale_parent_id_unique` ON `_pages_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_locales_parent_only_idx` ON `_pages_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_pages_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`people_id` text(36),
	`sources_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_pages_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_pages_v_rels_order_idx` ON `_pages_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_parent_idx` ON `_pages_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_path_idx` ON `_pages_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_people_id_idx` ON `_pages_v_rels` (`people_id`);
--> statement-breakpoint
CREATE INDEX `_pages_v_rels_sources_id_idx` ON `_pages_v_rels` (`sources_id`);
--> statement-breakpoint
CREATE TABLE `redirects` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`status` text DEFAULT '301',
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE INDEX `redirects_updated_at_idx` ON `redirects` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `redirects_created_at_idx` ON `redirects` (`created_at`);
--> statement-breakpoint
CREATE INDEX `redirects__status_idx` ON `redirects` (`_status`);
--> statement-breakpoint
CREATE TABLE `redirects_locales` (
	`from` text,
	`to` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `redirects`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `redirects_locales_locale_parent_id_unique` ON `redirects_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `redirects_locales_parent_only_idx` ON `redirects_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_redirects_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_status` text DEFAULT '301',
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `redirects`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_redirects_v_parent_idx` ON `_redirects_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_version_version_updated_at_idx` ON `_redirects_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_version_version_created_at_idx` ON `_redirects_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_version_version__status_idx` ON `_redirects_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_created_at_idx` ON `_redirects_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_updated_at_idx` ON `_redirects_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_snapshot_idx` ON `_redirects_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_published_locale_idx` ON `_redirects_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_latest_idx` ON `_redirects_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_autosave_idx` ON `_redirects_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_redirects_v_locales` (
	`version_from` text,
	`version_to` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_redirects_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_redirects_v_locales_locale_parent_id_unique` ON `_redirects_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_locales_parent_only_idx` ON `_redirects_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `media` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`url` text,
	`thumbnail_u_r_l` text,
	`filename` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric,
	`focal_x` numeric,
	`focal_y` numeric,
	`sizes_webp320_url` text,
	`sizes_webp320_width` numeric,
	`sizes_webp320_height` numeric,
	`sizes_webp320_mime_type` text,
	`sizes_webp320_filesize` numeric,
	`sizes_webp320_filename` text,
	`sizes_avif320_url` text,
	`sizes_avif320_width` numeric,
	`sizes_avif320_height` numeric,
	`sizes_avif320_mime_type` text,
	`sizes_avif320_filesize` numeric,
	`sizes_avif320_filename` text,
	`sizes_webp640_url` text,
	`sizes_webp640_width` numeric,
	`sizes_webp640_height` numeric,
	`sizes_webp640_mime_type` text,
	`sizes_webp640_filesize` numeric,
	`sizes_webp640_filename` text,
	`sizes_avif640_url` text,
	`sizes_avif640_width` numeric,
	`sizes_avif640_height` numeric,
	`sizes_avif640_mime_type` text,
	`sizes_avif640_filesize` numeric,
	`sizes_avif640_filename` text,
	`sizes_webp960_url` text,
	`sizes_webp960_width` numeric,
	`sizes_webp960_height` numeric,
	`sizes_webp960_mime_type` text,
	`sizes_webp960_filesize` numeric,
	`sizes_webp960_filename` text,
	`sizes_avif960_url` text,
	`sizes_avif960_width` numeric,
	`sizes_avif960_height` numeric,
	`sizes_avif960_mime_type` text,
	`sizes_avif960_filesize` numeric,
	`sizes_avif960_filename` text,
	`sizes_webp1280_url` text,
	`sizes_webp1280_width` numeric,
	`sizes_webp1280_height` numeric,
	`sizes_webp1280_mime_type` text,
	`sizes_webp1280_filesize` numeric,
	`sizes_webp1280_filename` text,
	`sizes_avif1280_url` text,
	`sizes_avif1280_width` numeric,
	`sizes_avif1280_height` numeric,
	`sizes_avif1280_mime_type` text,
	`sizes_avif1280_filesize` numeric,
	`sizes_avif1280_filename` text
);

--> statement-breakpoint
CREATE INDEX `media_updated_at_idx` ON `media` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `media_created_at_idx` ON `media` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_filename_idx` ON `media` (`filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_webp320_sizes_webp320_filename_idx` ON `media` (`sizes_webp320_filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_avif320_sizes_avif320_filename_idx` ON `media` (`sizes_avif320_filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_webp640_sizes_webp640_filename_idx` ON `media` (`sizes_webp640_filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_avif640_sizes_avif640_filename_idx` ON `media` (`sizes_avif640_filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_webp960_sizes_webp960_filename_idx` ON `media` (`sizes_webp960_filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_avif960_sizes_avif960_filename_idx` ON `media` (`sizes_avif960_filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_webp1280_sizes_webp1280_filename_idx` ON `media` (`sizes_webp1280_filename`);
--> statement-breakpoint
CREATE INDEX `media_sizes_avif1280_sizes_avif1280_filename_idx` ON `media` (`sizes_avif1280_filename`);
--> statement-breakpoint
CREATE TABLE `media_locales` (
	`alt` text NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `media_locales_locale_parent_id_unique` ON `media_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `media_locales_parent_only_idx` ON `media_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`status` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`who` text,
	`changes` text,
	`paths` text,
	`notes` text,
	`live_ms` numeric,
	`done_ms` numeric,
	`error_code` text,
	`error_message` text,
	`error_document` text,
	`error_title` text,
	`error_field` text,
	`error_page` text,
	`error_next` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `releases_status_idx` ON `releases` (`status`);
--> statement-breakpoint
CREATE INDEX `releases_started_at_idx` ON `releases` (`started_at`);
--> statement-breakpoint
CREATE INDEX `releases_updated_at_idx` ON `releases` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `releases_created_at_idx` ON `releases` (`created_at`);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`sequence` numeric NOT NULL,
	`event` text NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`title` text NOT NULL,
	`requested_by` text NOT NULL,
	`at` text NOT NULL,
	`status` text DEFAULT 'queued' NOT NULL,
	`release_id` text(36),
	`former_assets` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `outbox_sequence_idx` ON `outbox` (`sequence`);
--> statement-breakpoint
CREATE INDEX `outbox_document_id_idx` ON `outbox` (`document_id`);
--> statement-breakpoint
CREATE INDEX `outbox_status_idx` ON `outbox` (`status`);
--> statement-breakpoint
CREATE INDEX `outbox_release_idx` ON `outbox` (`release_id`);
--> statement-breakpoint
CREATE INDEX `outbox_updated_at_idx` ON `outbox` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `outbox_created_at_idx` ON `outbox` (`created_at`);
--> statement-breakpoint
CREATE TABLE `leases` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`holder` text NOT NULL,
	`expires_at` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `leases_name_idx` ON `leases` (`name`);
--> statement-breakpoint
CREATE INDEX `leases_updated_at_idx` ON `leases` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `leases_created_at_idx` ON `leases` (`created_at`);
--> statement-breakpoint
CREATE TABLE `users_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `users_sessions_order_idx` ON `users_sessions` (`_order`);
--> statement-breakpoint
CREATE INDEX `users_sessions_parent_id_idx` ON `users_sessions` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text DEFAULT 'editor' NOT NULL,
	`is_active` integer DEFAULT true,
	`licence_number` text,
	`licence_state` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text
);

--> statement-breakpoint
CREATE INDEX `users_updated_at_idx` ON `users` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `users_created_at_idx` ON `users` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_idx` ON `users` (`email`);
--> statement-breakpoint
CREATE TABLE `payload_kv` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`data` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `payload_kv_key_idx` ON `payload_kv` (`key`);
--> statement-breakpoint
CREATE TABLE `payload_jobs_log` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`executed_at` text NOT NULL,
	`completed_at` text NOT NULL,
	`task_slug` text NOT NULL,
	`task_i_d` text NOT NULL,
	`input` text,
	`output` text,
	`state` text NOT NULL,
	`error` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `payload_jobs`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_jobs_log_order_idx` ON `payload_jobs_log` (`_order`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_log_parent_id_idx` ON `payload_jobs_log` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `payload_jobs` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`input` text,
	`completed_at` text,
	`total_tried` numeric DEFAULT 0,
	`has_error` integer DEFAULT false,
	`error` text,
	`task_slug` text,
	`queue` text DEFAULT 'default',
	`wait_until` text,
	`processing` integer DEFAULT false,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_jobs_completed_at_idx` ON `payload_jobs` (`completed_at`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_total_tried_idx` ON `payload_jobs` (`total_tried`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_has_error_idx` ON `payload_jobs` (`has_error`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_task_slug_idx` ON `payload_jobs` (`task_slug`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_queue_idx` ON `payload_jobs` (`queue`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_wait_until_idx` ON `payload_jobs` (`wait_until`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_processing_idx` ON `payload_jobs` (`processing`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_updated_at_idx` ON `payload_jobs` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_jobs_created_at_idx` ON `payload_jobs` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`global_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_global_slug_idx` ON `payload_locked_documents` (`global_slug`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_updated_at_idx` ON `payload_locked_documents` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_created_at_idx` ON `payload_locked_documents` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`treatments_id` text(36),
	`side_effects_id` text(36),
	`care_advice_id` text(36),
	`safety_warnings_id` text(36),
	`faqs_id` text(36),
	`glossary_terms_id` text(36),
	`sources_id` text(36),
	`people_id` text(36),
	`clinics_id` text(36),
	`pages_id` text(36),
	`redirects_id` text(36),
	`media_id` text(36),
	`users_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`treatments_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`side_effects_id`) REFERENCES `side_effects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`care_advice_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`safety_warnings_id`) REFERENCES `safety_warnings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`faqs_id`) REFERENCES `faqs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`glossary_terms_id`) REFERENCES `glossary_terms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`clinics_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pages_id`) REFERENCES `pages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`redirects_id`) REFERENCES `redirects`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_treatments_id_idx` ON `payload_locked_documents_rels` (`treatments_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_side_effects_id_idx` ON `payload_locked_documents_rels` (`side_effects_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_care_advice_id_idx` ON `payload_locked_documents_rels` (`care_advice_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_safety_warnings_id_idx` ON `payload_locked_documents_rels` (`safety_warnings_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_faqs_id_idx` ON `payload_locked_documents_rels` (`faqs_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_glossary_terms_id_idx` ON `payload_locked_documents_rels` (`glossary_terms_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_sources_id_idx` ON `payload_locked_documents_rels` (`sources_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_people_id_idx` ON `payload_locked_documents_rels` (`people_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_clinics_id_idx` ON `payload_locked_documents_rels` (`clinics_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_pages_id_idx` ON `payload_locked_documents_rels` (`pages_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_redirects_id_idx` ON `payload_locked_documents_rels` (`redirects_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_media_id_idx` ON `payload_locked_documents_rels` (`media_id`);
--> statement-breakpoint
CREATE INDEX `payload_locked_documents_rels_users_id_idx` ON `payload_locked_documents_rels` (`users_id`);
--> statement-breakpoint
CREATE TABLE `payload_preferences` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text,
	`value` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_preferences_key_idx` ON `payload_preferences` (`key`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_updated_at_idx` ON `payload_preferences` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_created_at_idx` ON `payload_preferences` (`created_at`);
--> statement-breakpoint
CREATE TABLE `payload_preferences_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`users_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`users_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_order_idx` ON `payload_preferences_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_parent_idx` ON `payload_preferences_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_path_idx` ON `payload_preferences_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `payload_preferences_rels_users_id_idx` ON `payload_preferences_rels` (`users_id`);
--> statement-breakpoint
CREATE TABLE `payload_migrations` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`name` text,
	`batch` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `payload_migrations_updated_at_idx` ON `payload_migrations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `payload_migrations_created_at_idx` ON `payload_migrations` (`created_at`);
--> statement-breakpoint
CREATE TABLE `site_settings_navigation` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`path` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `site_settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `site_settings_navigation_order_idx` ON `site_settings_navigation` (`_order`);
--> statement-breakpoint
CREATE INDEX `site_settings_navigation_parent_id_idx` ON `site_settings_navigation` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `site_settings_navigation_locales` (
	`label` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `site_settings_navigation`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `site_settings_navigation_locales_locale_parent_id_unique` ON `site_settings_navigation_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `site_settings_navigation_locales_parent_only_idx` ON `site_settings_navigation_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `site_settings` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`clinic_id` text(36),
	`is_sample` integer DEFAULT true,
	`_status` text DEFAULT 'draft',
	`updated_at` text,
	`created_at` text,
	FOREIGN KEY (`clinic_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `site_settings_clinic_idx` ON `site_settings` (`clinic_id`);
--> statement-breakpoint
CREATE INDEX `site_settings__status_idx` ON `site_settings` (`_status`);
--> statement-breakpoint
CREATE TABLE `site_settings_locales` (
	`site_name` text,
	`tagline` text,
	`introduction` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `site_settings`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `site_settings_locales_locale_parent_id_unique` ON `site_settings_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `site_settings_locales_parent_only_idx` ON `site_settings_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_site_settings_v_version_navigation` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`path` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_site_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_site_settings_v_version_navigation_order_idx` ON `_site_settings_v_version_navigation` (`_order`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_version_navigation_parent_id_idx` ON `_site_settings_v_version_navigation` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_site_settings_v_version_navigation_locales` (
	`label` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_site_settings_v_version_navigation`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_site_settings_v_version_navigation_locales_locale_parent_id` ON `_site_settings_v_version_navigation_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_version_navigation_locales_parent_only_idx` ON `_site_settings_v_version_navigation_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_site_settings_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`version_clinic_id` text(36),
	`version_is_sample` integer DEFAULT true,
	`version__status` text DEFAULT 'draft',
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`snapshot` integer,
	`published_locale` text,
	`latest` integer,
	`autosave` integer,
	FOREIGN KEY (`version_clinic_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_site_settings_v_version_version_clinic_idx` ON `_site_settings_v` (`version_clinic_id`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_version_version__status_idx` ON `_site_settings_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_created_at_idx` ON `_site_settings_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_updated_at_idx` ON `_site_settings_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_snapshot_idx` ON `_site_settings_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_published_locale_idx` ON `_site_settings_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_latest_idx` ON `_site_settings_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_autosave_idx` ON `_site_settings_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_site_settings_v_locales` (
	`version_site_name` text,
	`version_tagline` text,
	`version_introduction` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_site_settings_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_site_settings_v_locales_locale_parent_id_unique` ON `_site_settings_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_locales_parent_only_idx` ON `_site_settings_v_locales` (`_parent_id`);