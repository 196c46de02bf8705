CREATE TABLE `treatments_key_facts_settings` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `treatments_key_facts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_key_facts_settings_order_idx` ON `treatments_key_facts_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `treatments_key_facts_settings_parent_idx` ON `treatments_key_facts_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_regimens_settings` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `treatments_regimens`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_regimens_settings_order_idx` ON `treatments_regimens_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `treatments_regimens_settings_parent_idx` ON `treatments_regimens_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_regimens` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`basis` text,
	`attested_by_id` text(36),
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_regimens_order_idx` ON `treatments_regimens` (`_order`);
--> statement-breakpoint
CREATE INDEX `treatments_regimens_parent_id_idx` ON `treatments_regimens` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_regimens_attested_by_idx` ON `treatments_regimens` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `treatments_regimens_locales` (
	`conditions` text,
	`body` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_regimens`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `treatments_regimens_locales_locale_parent_id_unique` ON `treatments_regimens_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `treatments_regimens_locales_parent_only_idx` ON `treatments_regimens_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_benefits_settings` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `treatments_benefits`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_benefits_settings_order_idx` ON `treatments_benefits_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `treatments_benefits_settings_parent_idx` ON `treatments_benefits_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_key_facts_settings` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_treatments_v_version_key_facts`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_key_facts_settings_order_idx` ON `_treatments_v_version_key_facts_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_key_facts_settings_parent_idx` ON `_treatments_v_version_key_facts_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_regimens_settings` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_treatments_v_version_regimens`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_regimens_settings_order_idx` ON `_treatments_v_version_regimens_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_regimens_settings_parent_idx` ON `_treatments_v_version_regimens_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_regimens` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`basis` text,
	`attested_by_id` text(36),
	`_uuid` text,
	FOREIGN KEY (`attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_regimens_order_idx` ON `_treatments_v_version_regimens` (`_order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_regimens_parent_id_idx` ON `_treatments_v_version_regimens` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_regimens_attested_by_idx` ON `_treatments_v_version_regimens` (`attested_by_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_regimens_locales` (
	`conditions` text,
	`body` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_regimens`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_treatments_v_version_regimens_locales_locale_parent_id_uniq` ON `_treatments_v_version_regimens_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_regimens_locales_parent_only_idx` ON `_treatments_v_version_regimens_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_benefits_settings` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_treatments_v_version_benefits`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_benefits_settings_order_idx` ON `_treatments_v_version_benefits_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_benefits_settings_parent_idx` ON `_treatments_v_version_benefits_settings` (`parent_id`);
--> statement-breakpoint
ALTER TABLE `treatments_key_facts_locales` ADD `conditions` text;
--> statement-breakpoint
ALTER TABLE `treatments_steps_locales` ADD `conditions` text;
--> statement-breakpoint
ALTER TABLE `treatments_contraindications_locales` ADD `conditions` text;
--> statement-breakpoint
ALTER TABLE `treatments_benefits_locales` ADD `conditions` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_key_facts_locales` ADD `conditions` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_steps_locales` ADD `conditions` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_contraindications_locales` ADD `conditions` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits_locales` ADD `conditions` text;