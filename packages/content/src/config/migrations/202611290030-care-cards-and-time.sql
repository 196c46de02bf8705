CREATE TABLE `treatments_settings` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `treatments`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_settings_order_idx` ON `treatments_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `treatments_settings_parent_idx` ON `treatments_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_settings` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_treatments_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_settings_order_idx` ON `_treatments_v_version_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_settings_parent_idx` ON `_treatments_v_version_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `site_settings_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`care_advice_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `site_settings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`care_advice_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `site_settings_rels_order_idx` ON `site_settings_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `site_settings_rels_parent_idx` ON `site_settings_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `site_settings_rels_path_idx` ON `site_settings_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `site_settings_rels_care_advice_id_idx` ON `site_settings_rels` (`care_advice_id`);
--> statement-breakpoint
CREATE TABLE `_site_settings_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` text(36) NOT NULL,
	`path` text NOT NULL,
	`care_advice_id` text(36),
	FOREIGN KEY (`parent_id`) REFERENCES `_site_settings_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`care_advice_id`) REFERENCES `care_advice`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_site_settings_v_rels_order_idx` ON `_site_settings_v_rels` (`order`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_rels_parent_idx` ON `_site_settings_v_rels` (`parent_id`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_rels_path_idx` ON `_site_settings_v_rels` (`path`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_rels_care_advice_id_idx` ON `_site_settings_v_rels` (`care_advice_id`);
--> statement-breakpoint
ALTER TABLE `treatments_steps` ADD `visits` text;
--> statement-breakpoint
ALTER TABLE `treatments_steps` ADD `duration_is_open_ended` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `treatments_steps_locales` ADD `visits_in_words` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_steps` ADD `visits` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_steps` ADD `duration_is_open_ended` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_steps_locales` ADD `visits_in_words` text;
--> statement-breakpoint
ALTER TABLE `side_effects` ADD `onset_is_open_ended` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `side_effects` ADD `peak_is_open_ended` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `side_effects` ADD `duration_is_open_ended` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` ADD `version_onset_is_open_ended` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` ADD `version_peak_is_open_ended` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` ADD `version_duration_is_open_ended` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `care_advice_locales` ADD `how_to_reach` text;
--> statement-breakpoint
ALTER TABLE `_care_advice_v_locales` ADD `version_how_to_reach` text;