CREATE TABLE `treatments_interventions_delivery` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `treatments_interventions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_interventions_delivery_order_idx` ON `treatments_interventions_delivery` (`order`);
--> statement-breakpoint
CREATE INDEX `treatments_interventions_delivery_parent_idx` ON `treatments_interventions_delivery` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_interventions` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`kind` text,
	`intervention_id` text(36),
	`is_supporting` integer DEFAULT false,
	`route` text,
	`control_class` text,
	`format` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_interventions_order_idx` ON `treatments_interventions` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_interventions_parent_id_idx` ON `treatments_interventions` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_interventions_intervention_idx` ON `treatments_interventions` (`intervention_id`);
--> statement-breakpoint
CREATE TABLE `treatments_interventions_locales` (
	`generic_name` text,
	`other_route` text,
	`device_type` text,
	`settings` text,
	`performed_by` text,
	`anaesthesia` text,
	`description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_interventions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_interventions_locales_locale_parent_id_unique` ON `treatments_interventions_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_interventions_locales_parent_only_idx` ON `treatments_interventions_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_interventions_delivery` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_treatments_v_version_interventions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_interventions_delivery_order_idx` ON `_treatments_v_version_interventions_delivery` (`order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_interventions_delivery_parent_idx` ON `_treatments_v_version_interventions_delivery` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_interventions` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`kind` text,
	`intervention_id` text(36),
	`is_supporting` integer DEFAULT false,
	`route` text,
	`control_class` text,
	`format` text,
	`_uuid` text,
	FOREIGN KEY (`intervention_id`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_interventions_order_idx` ON `_treatments_v_version_interventions` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_interventions_parent_id_idx` ON `_treatments_v_version_interventions` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_interventions_intervention_idx` ON `_treatments_v_version_interventions` (`intervention_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_interventions_locales` (
	`generic_name` text,
	`other_route` text,
	`device_type` text,
	`settings` text,
	`performed_by` text,
	`anaesthesia` text,
	`description` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_interventions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_interventions_locales_locale_parent_id` ON `_treatments_v_version_interventions_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_interventions_locales_parent_only_idx` ON `_treatments_v_version_interventions_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `sources_locales` (
	`subject_population` text,
	`subject_setting` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `sources_locales_locale_parent_id_unique` ON `sources_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `sources_locales_parent_only_idx` ON `sources_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `sources_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`interventions_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`interventions_id`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `sources_rels_order_idx` ON `sources_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `sources_rels_parent_idx` ON `sources_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `sources_rels_path_idx` ON `sources_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `sources_rels_interventions_id_idx` ON `sources_rels` (`interventions_id`);
--> statement-breakpoint
CREATE TABLE `_sources_v_locales` (
	`version_subject_population` text,
	`version_subject_setting` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_sources_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_sources_v_locales_locale_parent_id_unique` ON `_sources_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_sources_v_locales_parent_only_idx` ON `_sources_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_sources_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`interventions_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_sources_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`interventions_id`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_sources_v_rels_order_idx` ON `_sources_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_sources_v_rels_parent_idx` ON `_sources_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_sources_v_rels_path_idx` ON `_sources_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_sources_v_rels_interventions_id_idx` ON `_sources_v_rels` (`interventions_id`);
--> statement-breakpoint
CREATE TABLE `interventions` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`kind` text,
	`field_changes` text,
	`revision` numeric,
	`last_save` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft'
);

--> statement-breakpoint
CREATE INDEX `interventions_updated_at_idx` ON `interventions` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `interventions_created_at_idx` ON `interventions` (`created_at`);
--> statement-breakpoint
CREATE INDEX `interventions__status_idx` ON `interventions` (`_status`);
--> statement-breakpoint
CREATE TABLE `interventions_locales` (
	`name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `interventions_locales_locale_parent_id_unique` ON `interventions_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `interventions_locales_parent_only_idx` ON `interventions_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_interventions_v` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`parent_id` text(36),
	`version_kind` text,
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
	FOREIGN KEY (`parent_id`) REFERENCES `interventions`(`id`) ON UPDATE no action ON DELETE set null
);

--> statement-breakpoint
CREATE INDEX `_interventions_v_parent_idx` ON `_interventions_v` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_version_version_updated_at_idx` ON `_interventions_v` (`version_updated_at`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_version_version_created_at_idx` ON `_interventions_v` (`version_created_at`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_version_version__status_idx` ON `_interventions_v` (`version__status`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_created_at_idx` ON `_interventions_v` (`created_at`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_updated_at_idx` ON `_interventions_v` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_snapshot_idx` ON `_interventions_v` (`snapshot`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_published_locale_idx` ON `_interventions_v` (`published_locale`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_latest_idx` ON `_interventions_v` (`latest`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_autosave_idx` ON `_interventions_v` (`autosave`);
--> statement-breakpoint
CREATE TABLE `_interventions_v_locales` (
	`version_name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_interventions_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_interventions_v_locales_locale_parent_id_unique` ON `_interventions_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_interventions_v_locales_parent_only_idx` ON `_interventions_v_locales` (`_parent_id`);
--> statement-breakpoint
ALTER TABLE `treatments_rels` ADD `interventions_id` text(36) REFERENCES interventions(id);
--> statement-breakpoint
CREATE INDEX `treatments_rels_interventions_id_idx` ON `treatments_rels` (`interventions_id`);
--> statement-breakpoint
ALTER TABLE `_treatments_v_rels` ADD `interventions_id` text(36) REFERENCES interventions(id);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_interventions_id_idx` ON `_treatments_v_rels` (`interventions_id`);
--> statement-breakpoint
ALTER TABLE `side_effects_rels` ADD `interventions_id` text(36) REFERENCES interventions(id);
--> statement-breakpoint
CREATE INDEX `side_effects_rels_interventions_id_idx` ON `side_effects_rels` (`interventions_id`);
--> statement-breakpoint
ALTER TABLE `_side_effects_v_rels` ADD `interventions_id` text(36) REFERENCES interventions(id);
--> statement-breakpoint
CREATE INDEX `_side_effects_v_rels_interventions_id_idx` ON `_side_effects_v_rels` (`interventions_id`);
--> statement-breakpoint
ALTER TABLE `safety_warnings_rels` ADD `interventions_id` text(36) REFERENCES interventions(id);
--> statement-breakpoint
CREATE INDEX `safety_warnings_rels_interventions_id_idx` ON `safety_warnings_rels` (`interventions_id`);
--> statement-breakpoint
ALTER TABLE `_safety_warnings_v_rels` ADD `interventions_id` text(36) REFERENCES interventions(id);
--> statement-breakpoint
CREATE INDEX `_safety_warnings_v_rels_interventions_id_idx` ON `_safety_warnings_v_rels` (`interventions_id`);
--> statement-breakpoint
ALTER TABLE `faqs_rels` ADD `interventions_id` text(36) REFERENCES interventions(id);
--> statement-breakpoint
CREATE INDEX `faqs_rels_interventions_id_idx` ON `faqs_rels` (`interventions_id`);
--> statement-breakpoint
ALTER TABLE `_faqs_v_rels` ADD `interventions_id` text(36) REFERENCES interventions(id);
--> statement-breakpoint
CREATE INDEX `_faqs_v_rels_interventions_id_idx` ON `_faqs_v_rels` (`interventions_id`);
--> statement-breakpoint
ALTER TABLE `sources` ADD `subject_is_healthy_volunteers` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `_sources_v` ADD `version_subject_is_healthy_volunteers` integer DEFAULT false;
--> statement-breakpoint
CREATE TABLE `former_products` (`product` text PRIMARY KEY NOT NULL, `id` text NOT NULL, `en` text NOT NULL, `es` text NOT NULL);
--> statement-breakpoint
INSERT INTO `former_products` (`product`, `id`, `en`, `es`) VALUES
	('ivRacemic', '000000000000000000150001', 'ketamine into a vein, at a low dose', 'ketamina en una vena, en dosis baja'),
	('nasalEsketamine', '000000000000000000150002', 'esketamine nasal spray', 'esketamina en aerosol nasal'),
	('anaestheticDose', '000000000000000000150003', 'ketamine at the higher doses that put people to sleep', 'ketamina en las dosis más altas que hacen dormir'),
	('recreational', '000000000000000000150004', 'ketamine used outside medical care', 'ketamina usada fuera de la atención médica');
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, e.`_parent_id`, 'version.sideEffects.' || (e.`_order` - 1) || '.figures.' || (t.`_order` - 1) || '.studied', p.`id` FROM `_effect_figures_v` t JOIN `_treatment_effects_v` e ON e.`id` = t.`_parent_id` JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `_faqs_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.answer.studied', p.`id` FROM `_faqs_v` t JOIN `former_products` p ON p.`product` = t.`version_answer_product`;
--> statement-breakpoint
INSERT INTO `_safety_warnings_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.body.studied', p.`id` FROM `_safety_warnings_v` t JOIN `former_products` p ON p.`product` = t.`version_body_product`;
--> statement-breakpoint
INSERT INTO `_side_effects_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.onset.studied', p.`id` FROM `_side_effects_v` t JOIN `former_products` p ON p.`product` = t.`version_onset_product`;
--> statement-breakpoint
INSERT INTO `_side_effects_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.peak.studied', p.`id` FROM `_side_effects_v` t JOIN `former_products` p ON p.`product` = t.`version_peak_product`;
--> statement-breakpoint
INSERT INTO `_side_effects_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.duration.studied', p.`id` FROM `_side_effects_v` t JOIN `former_products` p ON p.`product` = t.`version_duration_product`;
--> statement-breakpoint
INSERT INTO `_side_effects_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.whatItFeelsLike.studied', p.`id` FROM `_side_effects_v` t JOIN `former_products` p ON p.`product` = t.`version_what_it_feels_like_product`;
--> statement-breakpoint
INSERT INTO `_side_effects_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.whatToDo.studied', p.`id` FROM `_side_effects_v` t JOIN `former_products` p ON p.`product` = t.`version_what_to_do_product`;
--> statement-breakpoint
INSERT INTO `_side_effects_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.howWeManageIt.studied', p.`id` FROM `_side_effects_v` t JOIN `former_products` p ON p.`product` = t.`version_how_we_manage_it_product`;
--> statement-breakpoint
INSERT INTO `_side_effects_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.whoIsAtHigherRisk.studied', p.`id` FROM `_side_effects_v` t JOIN `former_products` p ON p.`product` = t.`version_who_is_at_higher_risk_product`;
--> statement-breakpoint
INSERT INTO `_sources_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.subject.interventions', p.`id` FROM `_sources_v` t JOIN `former_products` p ON p.`product` = t.`version_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'version.sideEffects.' || (t.`_order` - 1) || '.studied', p.`id` FROM `_treatment_effects_v` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.regulatoryDisclosure.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_regulatory_disclosure_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.howItWorks.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_how_it_works_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.preparation.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_preparation_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.dose.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_dose_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.course.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_course_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.gettingHome.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_getting_home_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.aftercare.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_aftercare_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.ifItDoesNotWork.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_if_it_does_not_work_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.interactions.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_interactions_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.pregnancyAndBreastfeeding.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_pregnancy_and_breastfeeding_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.misuse.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_misuse_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.costNote.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_cost_note_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'version.uncertainties.studied', p.`id` FROM `_treatments_v` t JOIN `former_products` p ON p.`product` = t.`version_uncertainties_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'version.benefits.' || (t.`_order` - 1) || '.studied', p.`id` FROM `_treatments_v_version_benefits` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'version.contraindications.' || (t.`_order` - 1) || '.studied', p.`id` FROM `_treatments_v_version_contraindications` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'version.keyFacts.' || (t.`_order` - 1) || '.studied', p.`id` FROM `_treatments_v_version_key_facts` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'version.notApplicable.' || (t.`_order` - 1) || '.studied', p.`id` FROM `_treatments_v_version_not_applicable` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'version.steps.' || (t.`_order` - 1) || '.body.studied', p.`id` FROM `_treatments_v_version_steps` t JOIN `former_products` p ON p.`product` = t.`body_product`;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'version.steps.' || (t.`_order` - 1) || '.duration.studied', p.`id` FROM `_treatments_v_version_steps` t JOIN `former_products` p ON p.`product` = t.`duration_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, e.`_parent_id`, 'sideEffects.' || (e.`_order` - 1) || '.figures.' || (t.`_order` - 1) || '.studied', p.`id` FROM `effect_figures` t JOIN `treatment_effects` e ON e.`id` = t.`_parent_id` JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `faqs_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'answer.studied', p.`id` FROM `faqs` t JOIN `former_products` p ON p.`product` = t.`answer_product`;
--> statement-breakpoint
INSERT INTO `safety_warnings_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'body.studied', p.`id` FROM `safety_warnings` t JOIN `former_products` p ON p.`product` = t.`body_product`;
--> statement-breakpoint
INSERT INTO `side_effects_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'onset.studied', p.`id` FROM `side_effects` t JOIN `former_products` p ON p.`product` = t.`onset_product`;
--> statement-breakpoint
INSERT INTO `side_effects_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'peak.studied', p.`id` FROM `side_effects` t JOIN `former_products` p ON p.`product` = t.`peak_product`;
--> statement-breakpoint
INSERT INTO `side_effects_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'duration.studied', p.`id` FROM `side_effects` t JOIN `former_products` p ON p.`product` = t.`duration_product`;
--> statement-breakpoint
INSERT INTO `side_effects_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'whatItFeelsLike.studied', p.`id` FROM `side_effects` t JOIN `former_products` p ON p.`product` = t.`what_it_feels_like_product`;
--> statement-breakpoint
INSERT INTO `side_effects_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'whatToDo.studied', p.`id` FROM `side_effects` t JOIN `former_products` p ON p.`product` = t.`what_to_do_product`;
--> statement-breakpoint
INSERT INTO `side_effects_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'howWeManageIt.studied', p.`id` FROM `side_effects` t JOIN `former_products` p ON p.`product` = t.`how_we_manage_it_product`;
--> statement-breakpoint
INSERT INTO `side_effects_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'whoIsAtHigherRisk.studied', p.`id` FROM `side_effects` t JOIN `former_products` p ON p.`product` = t.`who_is_at_higher_risk_product`;
--> statement-breakpoint
INSERT INTO `sources_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'subject.interventions', p.`id` FROM `sources` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'sideEffects.' || (t.`_order` - 1) || '.studied', p.`id` FROM `treatment_effects` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'regulatoryDisclosure.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`regulatory_disclosure_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'howItWorks.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`how_it_works_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'preparation.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`preparation_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'dose.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`dose_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'course.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`course_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'gettingHome.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`getting_home_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'aftercare.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`aftercare_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'ifItDoesNotWork.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`if_it_does_not_work_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'interactions.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`interactions_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'pregnancyAndBreastfeeding.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`pregnancy_and_breastfeeding_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'misuse.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`misuse_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'costNote.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`cost_note_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`id`, 'uncertainties.studied', p.`id` FROM `treatments` t JOIN `former_products` p ON p.`product` = t.`uncertainties_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'benefits.' || (t.`_order` - 1) || '.studied', p.`id` FROM `treatments_benefits` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'contraindications.' || (t.`_order` - 1) || '.studied', p.`id` FROM `treatments_contraindications` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'keyFacts.' || (t.`_order` - 1) || '.studied', p.`id` FROM `treatments_key_facts` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'notApplicable.' || (t.`_order` - 1) || '.studied', p.`id` FROM `treatments_not_applicable` t JOIN `former_products` p ON p.`product` = t.`product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'steps.' || (t.`_order` - 1) || '.body.studied', p.`id` FROM `treatments_steps` t JOIN `former_products` p ON p.`product` = t.`body_product`;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `interventions_id`) SELECT 1, t.`_parent_id`, 'steps.' || (t.`_order` - 1) || '.duration.studied', p.`id` FROM `treatments_steps` t JOIN `former_products` p ON p.`product` = t.`duration_product`;
--> statement-breakpoint
INSERT INTO `treatments_interventions` (`_order`, `_parent_id`, `id`, `kind`, `intervention_id`, `is_supporting`, `route`, `control_class`)
SELECT 1, t.`id`, t.`id`, 'drug', CASE WHEN EXISTS (SELECT 1 FROM `treatments_locales` l WHERE l.`_parent_id` = t.`id` AND (lower(l.`drug_generic_name`) LIKE 'ketamin_' OR lower(l.`drug_generic_name`) LIKE 'ketamin_ %')) AND t.`drug_route` IN ('intravenous', 'intramuscular') THEN '000000000000000000150001' WHEN EXISTS (SELECT 1 FROM `treatments_locales` l WHERE l.`_parent_id` = t.`id` AND l.`drug_generic_name` IS NOT NULL) THEN t.`id` END, 0, nullif(t.`drug_route`, 'other'), CASE t.`drug_control_schedule` WHEN 'none' THEN 'us-not-controlled' ELSE 'us-schedule-' || lower(t.`drug_control_schedule`) END
FROM `treatments` t WHERE t.`drug_route` IS NOT NULL OR t.`drug_control_schedule` IS NOT NULL OR EXISTS (SELECT 1 FROM `treatments_locales` l WHERE l.`_parent_id` = t.`id` AND l.`drug_generic_name` IS NOT NULL);
--> statement-breakpoint
INSERT INTO `treatments_interventions_locales` (`generic_name`, `_locale`, `_parent_id`)
SELECT l.`drug_generic_name`, l.`_locale`, l.`_parent_id` FROM `treatments_locales` l
WHERE l.`drug_generic_name` IS NOT NULL AND l.`_parent_id` IN (SELECT `id` FROM `treatments_interventions`);
--> statement-breakpoint
INSERT INTO `_treatments_v_version_interventions` (`_order`, `_parent_id`, `id`, `kind`, `intervention_id`, `is_supporting`, `route`, `control_class`, `_uuid`)
SELECT 1, v.`id`, lower(hex(randomblob(16))), 'drug', i.`intervention_id`, 0, nullif(v.`version_drug_route`, 'other'), CASE v.`version_drug_control_schedule` WHEN 'none' THEN 'us-not-controlled' ELSE 'us-schedule-' || lower(v.`version_drug_control_schedule`) END, v.`parent_id`
FROM `_treatments_v` v LEFT JOIN `treatments_interventions` i ON i.`id` = v.`parent_id`
WHERE v.`version_drug_route` IS NOT NULL OR v.`version_drug_control_schedule` IS NOT NULL
	OR EXISTS (SELECT 1 FROM `_treatments_v_locales` l WHERE l.`_parent_id` = v.`id` AND l.`version_drug_generic_name` IS NOT NULL);
--> statement-breakpoint
INSERT INTO `_treatments_v_version_interventions_locales` (`generic_name`, `_locale`, `_parent_id`)
SELECT l.`version_drug_generic_name`, l.`_locale`, i.`id` FROM `_treatments_v_locales` l
JOIN `_treatments_v_version_interventions` i ON i.`_parent_id` = l.`_parent_id` WHERE l.`version_drug_generic_name` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `interventions` (`id`, `kind`, `revision`, `last_save`, `_status`)
SELECT u.`interventions_id`, 'drug', 1, '{"by":null,"languages":{"en":1,"es":1}}', 'published' FROM (SELECT `interventions_id` FROM `_faqs_v_rels` UNION SELECT `interventions_id` FROM `_safety_warnings_v_rels` UNION SELECT `interventions_id` FROM `_side_effects_v_rels` UNION SELECT `interventions_id` FROM `_sources_v_rels` UNION SELECT `interventions_id` FROM `_treatments_v_rels` UNION SELECT `interventions_id` FROM `faqs_rels` UNION SELECT `interventions_id` FROM `safety_warnings_rels` UNION SELECT `interventions_id` FROM `side_effects_rels` UNION SELECT `interventions_id` FROM `sources_rels` UNION SELECT `interventions_id` FROM `treatments_rels` UNION SELECT `intervention_id` FROM `treatments_interventions` UNION SELECT `intervention_id` FROM `_treatments_v_version_interventions`) u WHERE u.`interventions_id` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `interventions_locales` (`name`, `_locale`, `_parent_id`)
SELECT p.`en`, 'en', p.`id` FROM `former_products` p WHERE p.`id` IN (SELECT `id` FROM `interventions`)
UNION ALL SELECT p.`es`, 'es', p.`id` FROM `former_products` p WHERE p.`id` IN (SELECT `id` FROM `interventions`)
UNION ALL SELECT l.`generic_name`, l.`_locale`, i.`intervention_id` FROM `treatments_interventions` i
	JOIN `treatments_interventions_locales` l ON l.`_parent_id` = i.`id`
	WHERE i.`intervention_id` IS NOT NULL AND i.`intervention_id` NOT IN (SELECT `id` FROM `former_products`);
--> statement-breakpoint
INSERT INTO `_interventions_v` (`id`, `parent_id`, `version_kind`, `version_revision`, `version_last_save`, `version_updated_at`, `version_created_at`, `version__status`, `created_at`, `updated_at`, `latest`)
SELECT lower(hex(randomblob(16))), `id`, `kind`, `revision`, `last_save`, `updated_at`, `created_at`, `_status`, `created_at`, `updated_at`, 1 FROM `interventions`;
--> statement-breakpoint
INSERT INTO `_interventions_v_locales` (`version_name`, `_locale`, `_parent_id`)
SELECT l.`name`, l.`_locale`, v.`id` FROM `interventions_locales` l JOIN `_interventions_v` v ON v.`parent_id` = l.`_parent_id`;
--> statement-breakpoint
DROP TABLE `former_products`;
--> statement-breakpoint
ALTER TABLE `treatments_key_facts` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `treatments_steps` DROP COLUMN `body_product`;
--> statement-breakpoint
ALTER TABLE `treatments_steps` DROP COLUMN `duration_product`;
--> statement-breakpoint
ALTER TABLE `effect_figures` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `treatment_effects` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `treatments_contraindications` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `treatments_not_applicable` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `treatments_benefits` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `drug_route`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `drug_control_schedule`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `regulatory_disclosure_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `how_it_works_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `preparation_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `dose_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `course_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `getting_home_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `aftercare_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `if_it_does_not_work_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `interactions_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `pregnancy_and_breastfeeding_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `misuse_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `cost_note_product`;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `uncertainties_product`;
--> statement-breakpoint
ALTER TABLE `treatments_locales` DROP COLUMN `drug_generic_name`;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_key_facts` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_steps` DROP COLUMN `body_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_steps` DROP COLUMN `duration_product`;
--> statement-breakpoint
ALTER TABLE `_effect_figures_v` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `_treatment_effects_v` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_contraindications` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_not_applicable` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_drug_route`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_drug_control_schedule`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_regulatory_disclosure_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_how_it_works_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_preparation_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_dose_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_course_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_getting_home_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_aftercare_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_if_it_does_not_work_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_interactions_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_pregnancy_and_breastfeeding_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_misuse_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_cost_note_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_uncertainties_product`;
--> statement-breakpoint
ALTER TABLE `_treatments_v_locales` DROP COLUMN `version_drug_generic_name`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `onset_product`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `peak_product`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `duration_product`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `what_it_feels_like_product`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `what_to_do_product`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `how_we_manage_it_product`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `who_is_at_higher_risk_product`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_onset_product`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_peak_product`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_duration_product`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_what_it_feels_like_product`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_what_to_do_product`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_how_we_manage_it_product`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_who_is_at_higher_risk_product`;
--> statement-breakpoint
ALTER TABLE `safety_warnings` DROP COLUMN `body_product`;
--> statement-breakpoint
ALTER TABLE `_safety_warnings_v` DROP COLUMN `version_body_product`;
--> statement-breakpoint
ALTER TABLE `faqs` DROP COLUMN `answer_product`;
--> statement-breakpoint
ALTER TABLE `_faqs_v` DROP COLUMN `version_answer_product`;
--> statement-breakpoint
ALTER TABLE `sources` DROP COLUMN `product`;
--> statement-breakpoint
ALTER TABLE `_sources_v` DROP COLUMN `version_product`;