CREATE TABLE `treatments_statuses` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`status` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_statuses_order_idx` ON `treatments_statuses` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_statuses_parent_id_idx` ON `treatments_statuses` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_statuses_locales` (
	`use` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_statuses`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_statuses_locales_locale_parent_id_unique` ON `treatments_statuses_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_statuses_locales_parent_only_idx` ON `treatments_statuses_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_not_applicable` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`topic` text,
	`basis` text,
	`product` text DEFAULT 'notApplicable',
	`attested_by_id` text(36),
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_not_applicable_order_idx` ON `treatments_not_applicable` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_not_applicable_parent_id_idx` ON `treatments_not_applicable` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_not_applicable_attested_by_idx` ON `treatments_not_applicable` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `treatments_not_applicable_locales` (
	`because` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_not_applicable`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_not_applicable_locales_locale_parent_id_unique` ON `treatments_not_applicable_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_not_applicable_locales_parent_only_idx` ON `treatments_not_applicable_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_statuses` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`status` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_statuses_order_idx` ON `_treatments_v_version_statuses` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_statuses_parent_id_idx` ON `_treatments_v_version_statuses` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_statuses_locales` (
	`use` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_statuses`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_statuses_locales_locale_parent_id_uniq` ON `_treatments_v_version_statuses_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_statuses_locales_parent_only_idx` ON `_treatments_v_version_statuses_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_not_applicable` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`topic` text,
	`basis` text,
	`product` text DEFAULT 'notApplicable',
	`attested_by_id` text(36),
	`_uuid` text,
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_not_applicable_order_idx` ON `_treatments_v_version_not_applicable` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_not_applicable_parent_id_idx` ON `_treatments_v_version_not_applicable` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_not_applicable_attested_by_idx` ON `_treatments_v_version_not_applicable` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_not_applicable_locales` (
	`because` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_not_applicable`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_not_applicable_locales_locale_parent_i` ON `_treatments_v_version_not_applicable_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_not_applicable_locales_parent_only_idx` ON `_treatments_v_version_not_applicable_locales` (`_parent_id`);
--> statement-breakpoint
INSERT INTO `treatments_statuses` (`_order`, `_parent_id`, `id`, `status`)
	SELECT 1, `id`, lower(hex(randomblob(12))), CASE `regulatory_status` WHEN 'approved' THEN 'us-fda/approved' WHEN 'unapprovedCompounded' THEN 'us-fda/compounded' ELSE 'us-fda/off-label' END FROM `treatments` WHERE `regulatory_status` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `treatments_statuses_locales` (`use`, `_locale`, `_parent_id`)
	SELECT replace(trim(replace(replace(replace(replace(replace(`words`.`conditions`, char(13), ''), ' ' || char(10), char(10)), char(10) || ' ', char(10)), char(10) || char(10), char(10)), char(10) || char(10), char(10)), ' ' || char(10)), char(10), '; '), `words`.`_locale`, `row`.`id`
	FROM `treatments_statuses` AS `row` JOIN `treatments_locales` AS `words` ON `words`.`_parent_id` = `row`.`_parent_id`
	WHERE `words`.`conditions` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `treatments_rels` (`order`, `parent_id`, `path`, `sources_id`)
	SELECT `rel`.`order`, `rel`.`parent_id`, 'statuses.0.sources', `rel`.`sources_id`
	FROM `treatments_rels` AS `rel` JOIN `treatments` AS `of` ON `of`.`id` = `rel`.`parent_id`
	WHERE `rel`.`path` = CASE `of`.`regulatory_status` WHEN 'approved' THEN 'review.sources' ELSE 'regulatoryDisclosure.sources' END
	AND `of`.`regulatory_status` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `_treatments_v_version_statuses` (`_order`, `_parent_id`, `id`, `_uuid`, `status`)
	SELECT 1, `id`, lower(hex(randomblob(12))), lower(hex(randomblob(12))), CASE `version_regulatory_status` WHEN 'approved' THEN 'us-fda/approved' WHEN 'unapprovedCompounded' THEN 'us-fda/compounded' ELSE 'us-fda/off-label' END FROM `_treatments_v` WHERE `version_regulatory_status` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `_treatments_v_version_statuses_locales` (`use`, `_locale`, `_parent_id`)
	SELECT replace(trim(replace(replace(replace(replace(replace(`words`.`version_conditions`, char(13), ''), ' ' || char(10), char(10)), char(10) || ' ', char(10)), char(10) || char(10), char(10)), char(10) || char(10), char(10)), ' ' || char(10)), char(10), '; '), `words`.`_locale`, `row`.`id`
	FROM `_treatments_v_version_statuses` AS `row` JOIN `_treatments_v_locales` AS `words` ON `words`.`_parent_id` = `row`.`_parent_id`
	WHERE `words`.`version_conditions` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `_treatments_v_rels` (`order`, `parent_id`, `path`, `sources_id`)
	SELECT `rel`.`order`, `rel`.`parent_id`, 'version.statuses.0.sources', `rel`.`sources_id`
	FROM `_treatments_v_rels` AS `rel` JOIN `_treatments_v` AS `of` ON `of`.`id` = `rel`.`parent_id`
	WHERE `rel`.`path` = CASE `of`.`version_regulatory_status` WHEN 'approved' THEN 'version.review.sources' ELSE 'version.regulatoryDisclosure.sources' END
	AND `of`.`version_regulatory_status` IS NOT NULL;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `regulatory_status`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_regulatory_status`;