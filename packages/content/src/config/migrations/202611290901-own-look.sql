ALTER TABLE `site_settings` ADD `logo_id` text(36) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null;
--> statement-breakpoint
ALTER TABLE `site_settings` ADD `logo_on_dark_id` text(36) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null;
--> statement-breakpoint
ALTER TABLE `site_settings` ADD `main_color` text;
--> statement-breakpoint
ALTER TABLE `site_settings` ADD `second_color` text;
--> statement-breakpoint
ALTER TABLE `site_settings` ADD `typeface` text;
--> statement-breakpoint
CREATE INDEX `site_settings_logo_idx` ON `site_settings` (`logo_id`);
--> statement-breakpoint
CREATE INDEX `site_settings_logo_on_dark_idx` ON `site_settings` (`logo_on_dark_id`);
--> statement-breakpoint
ALTER TABLE `_site_settings_v` ADD `version_logo_id` text(36) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null;
--> statement-breakpoint
ALTER TABLE `_site_settings_v` ADD `version_logo_on_dark_id` text(36) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null;
--> statement-breakpoint
ALTER TABLE `_site_settings_v` ADD `version_main_color` text;
--> statement-breakpoint
ALTER TABLE `_site_settings_v` ADD `version_second_color` text;
--> statement-breakpoint
ALTER TABLE `_site_settings_v` ADD `version_typeface` text;
--> statement-breakpoint
CREATE INDEX `_site_settings_v_version_version_logo_idx` ON `_site_settings_v` (`version_logo_id`);
--> statement-breakpoint
CREATE INDEX `_site_settings_v_version_version_logo_on_dark_idx` ON `_site_settings_v` (`version_logo_on_dark_id`);