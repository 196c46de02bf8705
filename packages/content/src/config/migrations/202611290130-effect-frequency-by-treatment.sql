CREATE TABLE `effect_figures` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`value_kind` text DEFAULT 'count',
	`value_qualifier` text DEFAULT 'exactly',
	`value_numerator` numeric,
	`value_percent` numeric,
	`value_from` numeric,
	`value_to` numeric,
	`value_studies` numeric,
	`value_denominator` numeric,
	`per` text DEFAULT 'patient',
	`product` text DEFAULT 'notApplicable',
	`comparator_value_kind` text DEFAULT 'count',
	`comparator_value_qualifier` text DEFAULT 'exactly',
	`comparator_value_numerator` numeric,
	`comparator_value_percent` numeric,
	`comparator_value_from` numeric,
	`comparator_value_to` numeric,
	`comparator_value_studies` numeric,
	`comparator_value_denominator` numeric,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatment_effects`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `effect_figures_order_idx` ON `effect_figures` (`_order`);
--> statement-breakpoint
CREATE INDEX `effect_figures_parent_id_idx` ON `effect_figures` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `effect_figures_locales` (
	`note` text,
	`comparator_name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `effect_figures`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `effect_figures_locales_locale_parent_id_unique` ON `effect_figures_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `effect_figures_locales_parent_only_idx` ON `effect_figures_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatment_effects` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`effect_id` text(36),
	`product` text DEFAULT 'notApplicable',
	FOREIGN KEY (`effect_id`) REFERENCES `side_effects`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatment_effects_order_idx` ON `treatment_effects` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatment_effects_parent_id_idx` ON `treatment_effects` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatment_effects_effect_idx` ON `treatment_effects` (`effect_id`);
--> statement-breakpoint
CREATE TABLE `treatment_effects_locales` (
	`note` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatment_effects`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatment_effects_locales_locale_parent_id_unique` ON `treatment_effects_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatment_effects_locales_parent_only_idx` ON `treatment_effects_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_effect_figures_v` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`value_kind` text DEFAULT 'count',
	`value_qualifier` text DEFAULT 'exactly',
	`value_numerator` numeric,
	`value_percent` numeric,
	`value_from` numeric,
	`value_to` numeric,
	`value_studies` numeric,
	`value_denominator` numeric,
	`per` text DEFAULT 'patient',
	`product` text DEFAULT 'notApplicable',
	`comparator_value_kind` text DEFAULT 'count',
	`comparator_value_qualifier` text DEFAULT 'exactly',
	`comparator_value_numerator` numeric,
	`comparator_value_percent` numeric,
	`comparator_value_from` numeric,
	`comparator_value_to` numeric,
	`comparator_value_studies` numeric,
	`comparator_value_denominator` numeric,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatment_effects_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_effect_figures_v_order_idx` ON `_effect_figures_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `_effect_figures_v_parent_id_idx` ON `_effect_figures_v` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_effect_figures_v_locales` (
	`note` text,
	`comparator_name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_effect_figures_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_effect_figures_v_locales_locale_parent_id_unique` ON `_effect_figures_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_effect_figures_v_locales_parent_only_idx` ON `_effect_figures_v_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatment_effects_v` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`effect_id` text(36),
	`product` text DEFAULT 'notApplicable',
	`_uuid` text,
	FOREIGN KEY (`effect_id`) REFERENCES `side_effects`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatment_effects_v_order_idx` ON `_treatment_effects_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatment_effects_v_parent_id_idx` ON `_treatment_effects_v` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatment_effects_v_effect_idx` ON `_treatment_effects_v` (`effect_id`);
--> statement-breakpoint
CREATE TABLE `_treatment_effects_v_locales` (
	`note` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatment_effects_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatment_effects_v_locales_locale_parent_id_unique` ON `_treatment_effects_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatment_effects_v_locales_parent_only_idx` ON `_treatment_effects_v_locales` (`_parent_id`);
--> statement-breakpoint
-- A treatment gets the frequency of each effect that it lists. A draft of a treatment gets the effect's newest one.
-- A count of fewer than 11 was a summary, such as 1 in 5, and was printed as no count: it becomes a percentage.
CREATE TABLE `__effect_frequencies` (`effect_id` text, `is_newest` integer, `numerator` numeric, `denominator` numeric, `qualifier` text, `product` text, `has_figure` integer, `is_summary` integer);
--> statement-breakpoint
CREATE TABLE `__effect_notes` (`effect_id` text, `is_newest` integer, `locale` text, `note` text);
--> statement-breakpoint
CREATE TABLE `__effect_sources` (`effect_id` text, `is_newest` integer, `order` integer, `sources_id` text);
--> statement-breakpoint
INSERT INTO `__effect_frequencies`
SELECT e.`id`, 0, e.frequency_numerator, e.frequency_denominator, coalesce(e.frequency_qualifier, 'about'), e.frequency_product,
	coalesce(e.frequency_is_measured, 1) AND (e.frequency_numerator IS NOT NULL OR e.frequency_denominator IS NOT NULL),
	coalesce(e.frequency_numerator > 0 AND e.frequency_numerator <= e.frequency_denominator AND e.frequency_denominator < 11, 0)
FROM `side_effects` e;
--> statement-breakpoint
INSERT INTO `__effect_notes`
SELECT e.`id`, 0, l.`_locale`, l.frequency_note
FROM `side_effects` e JOIN `side_effects_locales` l ON l.`_parent_id` = e.`id` WHERE l.frequency_note IS NOT NULL;
--> statement-breakpoint
INSERT INTO `__effect_sources`
SELECT e.`id`, 0, r.`order`, r.`sources_id`
FROM `side_effects` e JOIN `side_effects_rels` r ON r.`parent_id` = e.`id` AND r.`path` = 'frequency.sources';
--> statement-breakpoint
INSERT INTO `__effect_frequencies`
SELECT e.`parent_id`, 1, e.version_frequency_numerator, e.version_frequency_denominator, coalesce(e.version_frequency_qualifier, 'about'), e.version_frequency_product,
	coalesce(e.version_frequency_is_measured, 1) AND (e.version_frequency_numerator IS NOT NULL OR e.version_frequency_denominator IS NOT NULL),
	coalesce(e.version_frequency_numerator > 0 AND e.version_frequency_numerator <= e.version_frequency_denominator AND e.version_frequency_denominator < 11, 0)
FROM `_side_effects_v` e WHERE e.`id` = (SELECT v.`id` FROM `_side_effects_v` v WHERE v.`parent_id` = e.`parent_id` AND v.`latest` = 1 ORDER BY v.`updated_at` DESC LIMIT 1);
--> statement-breakpoint
INSERT INTO `__effect_notes`
SELECT e.`parent_id`, 1, l.`_locale`, l.version_frequency_note
FROM `_side_effects_v` e JOIN `_side_effects_v_locales` l ON l.`_parent_id` = e.`id` WHERE e.`id` = (SELECT v.`id` FROM `_side_effects_v` v WHERE v.`parent_id` = e.`parent_id` AND v.`latest` = 1 ORDER BY v.`updated_at` DESC LIMIT 1) AND l.version_frequency_note IS NOT NULL;
--> statement-breakpoint
INSERT INTO `__effect_sources`
SELECT e.`parent_id`, 1, r.`order`, r.`sources_id`
FROM `_side_effects_v` e JOIN `_side_effects_v_rels` r ON r.`parent_id` = e.`id` AND r.`path` = 'version.frequency.sources' WHERE e.`id` = (SELECT v.`id` FROM `_side_effects_v` v WHERE v.`parent_id` = e.`parent_id` AND v.`latest` = 1 ORDER BY v.`updated_at` DESC LIMIT 1);
--> statement-breakpoint
INSERT INTO `__effect_frequencies`
SELECT e.`id`, 1, e.frequency_numerator, e.frequency_denominator, coalesce(e.frequency_qualifier, 'about'), e.frequency_product,
	coalesce(e.frequency_is_measured, 1) AND (e.frequency_numerator IS NOT NULL OR e.frequency_denominator IS NOT NULL),
	coalesce(e.frequency_numerator > 0 AND e.frequency_numerator <= e.frequency_denominator AND e.frequency_denominator < 11, 0)
FROM `side_effects` e WHERE NOT EXISTS (SELECT 1 FROM `_side_effects_v` v WHERE v.`parent_id` = e.`id` AND v.`latest` = 1);
--> statement-breakpoint
INSERT INTO `__effect_notes`
SELECT e.`id`, 1, l.`_locale`, l.frequency_note
FROM `side_effects` e JOIN `side_effects_locales` l ON l.`_parent_id` = e.`id` WHERE NOT EXISTS (SELECT 1 FROM `_side_effects_v` v WHERE v.`parent_id` = e.`id` AND v.`latest` = 1) AND l.frequency_note IS NOT NULL;
--> statement-breakpoint
INSERT INTO `__effect_sources`
SELECT e.`id`, 1, r.`order`, r.`sources_id`
FROM `side_effects` e JOIN `side_effects_rels` r ON r.`parent_id` = e.`id` AND r.`path` = 'frequency.sources' WHERE NOT EXISTS (SELECT 1 FROM `_side_effects_v` v WHERE v.`parent_id` = e.`id` AND v.`latest` = 1);
--> statement-breakpoint
INSERT INTO `treatment_effects` (`_order`, `_parent_id`, `id`, `effect_id`, `product`)
SELECT row_number() OVER (PARTITION BY r.`parent_id` ORDER BY r.`place`), r.`parent_id`, lower(hex(randomblob(12))), r.`side_effects_id`,
	CASE WHEN f.`has_figure` THEN 'notApplicable' ELSE coalesce(f.`product`, 'notApplicable') END
FROM (
	SELECT `parent_id`, `side_effects_id`, min(`order`) AS `place` FROM `treatments_rels`
	WHERE `path` = 'sideEffects' AND `side_effects_id` IS NOT NULL GROUP BY `parent_id`, `side_effects_id`
) r JOIN `treatments` v ON v.`id` = r.`parent_id`
JOIN `__effect_frequencies` f ON f.`effect_id` = r.`side_effects_id` AND f.`is_newest` = (v.`_status` IS NOT 'published');
--> statement-breakpoint
INSERT INTO `effect_figures` (`_order`, `_parent_id`, `id`, `value_kind`, `value_qualifier`, `value_numerator`, `value_denominator`, `value_percent`, `per`, `product`)
SELECT 1, r.`id`, lower(hex(randomblob(12))),
	CASE WHEN f.`is_summary` THEN 'percent' ELSE 'count' END, f.`qualifier`,
	CASE WHEN f.`is_summary` THEN NULL ELSE f.`numerator` END,
	CASE WHEN f.`is_summary` THEN NULL ELSE f.`denominator` END,
	CASE WHEN f.`is_summary` THEN round(100.0 * f.`numerator` / f.`denominator`, 1) ELSE NULL END,
	'patient', coalesce(f.`product`, 'notApplicable')
FROM `treatment_effects` r JOIN `treatments` v ON v.`id` = r.`_parent_id`
JOIN `__effect_frequencies` f ON f.`effect_id` = r.`effect_id` AND f.`is_newest` = (v.`_status` IS NOT 'published') AND f.`has_figure`;
--> statement-breakpoint
INSERT INTO `effect_figures_locales` (`note`, `_locale`, `_parent_id`)
SELECT n.`note`, n.`locale`, g.`id`
FROM `effect_figures` g JOIN `treatment_effects` r ON r.`id` = g.`_parent_id` JOIN `treatments` v ON v.`id` = r.`_parent_id`
JOIN `__effect_notes` n ON n.`effect_id` = r.`effect_id` AND n.`is_newest` = (v.`_status` IS NOT 'published');
--> statement-breakpoint
INSERT INTO `treatment_effects_locales` (`note`, `_locale`, `_parent_id`)
SELECT n.`note`, n.`locale`, r.`id`
FROM `treatment_effects` r JOIN `treatments` v ON v.`id` = r.`_parent_id`
JOIN `__effect_notes` n ON n.`effect_id` = r.`effect_id` AND n.`is_newest` = (v.`_status` IS NOT 'published')
WHERE NOT EXISTS (SELECT 1 FROM `effect_figures` g WHERE g.`_parent_id` = r.`id`);
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `sources_id`)
SELECT s.`order`, r.`_parent_id`,
	'sideEffects.' || (r.`_order` - 1) || CASE WHEN g.`id` IS NULL THEN '.sources' ELSE '.figures.0.sources' END, s.`sources_id`
FROM `treatment_effects` r JOIN `treatments` v ON v.`id` = r.`_parent_id` LEFT JOIN `effect_figures` g ON g.`_parent_id` = r.`id`
JOIN `__effect_sources` s ON s.`effect_id` = r.`effect_id` AND s.`is_newest` = (v.`_status` IS NOT 'published');
--> statement-breakpoint
DELETE FROM `treatments_rels` WHERE `path` = 'sideEffects';
--> statement-breakpoint
INSERT INTO `_treatment_effects_v` (`_order`, `_parent_id`, `id`, `effect_id`, `product`, `_uuid`)
SELECT row_number() OVER (PARTITION BY r.`parent_id` ORDER BY r.`place`), r.`parent_id`, lower(hex(randomblob(16))), r.`side_effects_id`,
	CASE WHEN f.`has_figure` THEN 'notApplicable' ELSE coalesce(f.`product`, 'notApplicable') END, lower(hex(randomblob(12)))
FROM (
	SELECT `parent_id`, `side_effects_id`, min(`order`) AS `place` FROM `_treatments_v_rels`
	WHERE `path` = 'version.sideEffects' AND `side_effects_id` IS NOT NULL GROUP BY `parent_id`, `side_effects_id`
) r JOIN `_treatments_v` v ON v.`id` = r.`parent_id`
JOIN `__effect_frequencies` f ON f.`effect_id` = r.`side_effects_id` AND f.`is_newest` = (v.`version__status` IS NOT 'published');
--> statement-breakpoint
INSERT INTO `_effect_figures_v` (`_order`, `_parent_id`, `id`, `value_kind`, `value_qualifier`, `value_numerator`, `value_denominator`, `value_percent`, `per`, `product`, `_uuid`)
SELECT 1, r.`id`, lower(hex(randomblob(16))),
	CASE WHEN f.`is_summary` THEN 'percent' ELSE 'count' END, f.`qualifier`,
	CASE WHEN f.`is_summary` THEN NULL ELSE f.`numerator` END,
	CASE WHEN f.`is_summary` THEN NULL ELSE f.`denominator` END,
	CASE WHEN f.`is_summary` THEN round(100.0 * f.`numerator` / f.`denominator`, 1) ELSE NULL END,
	'patient', coalesce(f.`product`, 'notApplicable'), lower(hex(randomblob(12)))
FROM `_treatment_effects_v` r JOIN `_treatments_v` v ON v.`id` = r.`_parent_id`
JOIN `__effect_frequencies` f ON f.`effect_id` = r.`effect_id` AND f.`is_newest` = (v.`version__status` IS NOT 'published') AND f.`has_figure`;
--> statement-breakpoint
INSERT INTO `_effect_figures_v_locales` (`note`, `_locale`, `_parent_id`)
SELECT n.`note`, n.`locale`, g.`id`
FROM `_effect_figures_v` g JOIN `_treatment_effects_v` r ON r.`id` = g.`_parent_id` JOIN `_treatments_v` v ON v.`id` = r.`_parent_id`
JOIN `__effect_notes` n ON n.`effect_id` = r.`effect_id` AND n.`is_newest` = (v.`version__status` IS NOT 'published');
--> statement-breakpoint
INSERT INTO `_treatment_effects_v_locales` (`note`, `_locale`, `_parent_id`)
SELECT n.`note`, n.`locale`, r.`id`
FROM `_treatment_effects_v` r JOIN `_treatments_v` v ON v.`id` = r.`_parent_id`
JOIN `__effect_notes` n ON n.`effect_id` = r.`effect_id` AND n.`is_newest` = (v.`version__status` IS NOT 'published')
WHERE NOT EXISTS (SELECT 1 FROM `_effect_figures_v` g WHERE g.`_parent_id` = r.`id`);
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `sources_id`)
SELECT s.`order`, r.`_parent_id`,
	'version.sideEffects.' || (r.`_order` - 1) || CASE WHEN g.`id` IS NULL THEN '.sources' ELSE '.figures.0.sources' END, s.`sources_id`
FROM `_treatment_effects_v` r JOIN `_treatments_v` v ON v.`id` = r.`_parent_id` LEFT JOIN `_effect_figures_v` g ON g.`_parent_id` = r.`id`
JOIN `__effect_sources` s ON s.`effect_id` = r.`effect_id` AND s.`is_newest` = (v.`version__status` IS NOT 'published');
--> statement-breakpoint
DELETE FROM `_treatments_v_rels` WHERE `path` = 'version.sideEffects';
--> statement-breakpoint
DROP TABLE `__effect_frequencies`;
--> statement-breakpoint
DROP TABLE `__effect_notes`;
--> statement-breakpoint
DROP TABLE `__effect_sources`;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;
--> statement-breakpoint
CREATE TABLE `__new_treatments_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`safety_warnings_id` text(36),
	`clinics_id` text(36),
	`care_advice_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`safety_warnings_id`) REFERENCES `safety_warnings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`clinics_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`care_advice_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_treatments_rels`("id", "order", "parent_id", "path", "sources_id", "safety_warnings_id", "clinics_id", "care_advice_id", "people_id") SELECT "id", "order", "parent_id", "path", "sources_id", "safety_warnings_id", "clinics_id", "care_advice_id", "people_id" FROM `treatments_rels`;
--> statement-breakpoint
DROP TABLE `treatments_rels`;
--> statement-breakpoint
ALTER TABLE `__new_treatments_rels` RENAME TO `treatments_rels`;
--> statement-breakpoint
PRAGMA foreign_keys=ON;
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
CREATE INDEX `treatments_rels_clinics_id_idx` ON `treatments_rels` (`clinics_id`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_care_advice_id_idx` ON `treatments_rels` (`care_advice_id`);
--> statement-breakpoint
CREATE INDEX `treatments_rels_people_id_idx` ON `treatments_rels` (`people_id`);
--> statement-breakpoint
CREATE TABLE `__new__treatments_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`sources_id` text(36),
	`safety_warnings_id` text(36),
	`clinics_id` text(36),
	`care_advice_id` text(36),
	`people_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sources_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`safety_warnings_id`) REFERENCES `safety_warnings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`clinics_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`care_advice_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`people_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new__treatments_v_rels`("id", "order", "parent_id", "path", "sources_id", "safety_warnings_id", "clinics_id", "care_advice_id", "people_id") SELECT "id", "order", "parent_id", "path", "sources_id", "safety_warnings_id", "clinics_id", "care_advice_id", "people_id" FROM `_treatments_v_rels`;
--> statement-breakpoint
DROP TABLE `_treatments_v_rels`;
--> statement-breakpoint
ALTER TABLE `__new__treatments_v_rels` RENAME TO `_treatments_v_rels`;
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
CREATE INDEX `_treatments_v_rels_clinics_id_idx` ON `_treatments_v_rels` (`clinics_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_care_advice_id_idx` ON `_treatments_v_rels` (`care_advice_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_rels_people_id_idx` ON `_treatments_v_rels` (`people_id`);
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `frequency_is_measured`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `frequency_qualifier`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `frequency_numerator`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `frequency_denominator`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `frequency_product`;
--> statement-breakpoint
ALTER TABLE `side_effects_locales` DROP COLUMN `frequency_note`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_frequency_is_measured`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_frequency_qualifier`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_frequency_numerator`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_frequency_denominator`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_frequency_product`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v_locales` DROP COLUMN `version_frequency_note`;