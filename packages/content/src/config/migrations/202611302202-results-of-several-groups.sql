CREATE TABLE `treatments_benefits_other_groups` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`numerator` numeric,
	`denominator` numeric,
	`percent` numeric,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_benefits`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_benefits_other_groups_order_idx` ON `treatments_benefits_other_groups` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_benefits_other_groups_parent_id_idx` ON `treatments_benefits_other_groups` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_benefits_other_groups_locales` (
	`name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_benefits_other_groups`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_benefits_other_groups_locales_locale_parent_id_un` ON `treatments_benefits_other_groups_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_benefits_other_groups_locales_parent_only_idx` ON `treatments_benefits_other_groups_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_benefits_other_groups` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`numerator` numeric,
	`denominator` numeric,
	`percent` numeric,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_benefits`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_benefits_other_groups_order_idx` ON `_treatments_v_version_benefits_other_groups` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_benefits_other_groups_parent_id_idx` ON `_treatments_v_version_benefits_other_groups` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_benefits_other_groups_locales` (
	`name` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_benefits_other_groups`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_benefits_other_groups_locales_locale_p` ON `_treatments_v_version_benefits_other_groups_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_benefits_other_groups_locales_parent_only_idx` ON `_treatments_v_version_benefits_other_groups_locales` (`_parent_id`);
--> statement-breakpoint
ALTER TABLE `treatments_benefits` ADD `ratio_kind` text;
--> statement-breakpoint
ALTER TABLE `treatments_benefits` ADD `ratio_value` numeric;
--> statement-breakpoint
ALTER TABLE `treatments_benefits` ADD `ratio_low` numeric;
--> statement-breakpoint
ALTER TABLE `treatments_benefits` ADD `ratio_high` numeric;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits` ADD `ratio_kind` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits` ADD `ratio_value` numeric;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits` ADD `ratio_low` numeric;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits` ADD `ratio_high` numeric;