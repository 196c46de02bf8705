CREATE TABLE `clinics_first_steps` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `clinics_first_steps_order_idx` ON `clinics_first_steps` (`_order`);
--> statement-breakpoint
CREATE INDEX `clinics_first_steps_parent_id_idx` ON `clinics_first_steps` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `clinics_first_steps_locales` (
	`title` text,
	`text` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `clinics_first_steps`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `clinics_first_steps_locales_locale_parent_id_unique` ON `clinics_first_steps_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `clinics_first_steps_locales_parent_only_idx` ON `clinics_first_steps_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `clinics_prices` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`min` numeric,
	`max` numeric,
	FOREIGN KEY (`_parent_id`) REFERENCES `clinics`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `clinics_prices_order_idx` ON `clinics_prices` (`_order`);
--> statement-breakpoint
CREATE INDEX `clinics_prices_parent_id_idx` ON `clinics_prices` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `clinics_prices_locales` (
	`item` text,
	`note` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `clinics_prices`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `clinics_prices_locales_locale_parent_id_unique` ON `clinics_prices_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `clinics_prices_locales_parent_only_idx` ON `clinics_prices_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_clinics_v_version_first_steps` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_clinics_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_clinics_v_version_first_steps_order_idx` ON `_clinics_v_version_first_steps` (`_order`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_first_steps_parent_id_idx` ON `_clinics_v_version_first_steps` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_clinics_v_version_first_steps_locales` (
	`title` text,
	`text` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_clinics_v_version_first_steps`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_clinics_v_version_first_steps_locales_locale_parent_id_uniq` ON `_clinics_v_version_first_steps_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_first_steps_locales_parent_only_idx` ON `_clinics_v_version_first_steps_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_clinics_v_version_prices` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`min` numeric,
	`max` numeric,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_clinics_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_clinics_v_version_prices_order_idx` ON `_clinics_v_version_prices` (`_order`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_prices_parent_id_idx` ON `_clinics_v_version_prices` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_clinics_v_version_prices_locales` (
	`item` text,
	`note` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_clinics_v_version_prices`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_clinics_v_version_prices_locales_locale_parent_id_unique` ON `_clinics_v_version_prices_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_clinics_v_version_prices_locales_parent_only_idx` ON `_clinics_v_version_prices_locales` (`_parent_id`);
--> statement-breakpoint
ALTER TABLE `clinics` ADD `currency` text;
--> statement-breakpoint
ALTER TABLE `clinics_locales` ADD `directions` text;
--> statement-breakpoint
ALTER TABLE `clinics_locales` ADD `parking` text;
--> statement-breakpoint
ALTER TABLE `clinics_locales` ADD `interpreter` text;
--> statement-breakpoint
ALTER TABLE `clinics_locales` ADD `insurance` text;
--> statement-breakpoint
ALTER TABLE `clinics_locales` ADD `cancellation` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v` ADD `version_currency` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v_locales` ADD `version_directions` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v_locales` ADD `version_parking` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v_locales` ADD `version_interpreter` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v_locales` ADD `version_insurance` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v_locales` ADD `version_cancellation` text;