CREATE TABLE `__new_media_locales` (
	`alt` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`words` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
INSERT INTO `__new_media_locales`(`alt`, `id`, `_locale`, `_parent_id`) SELECT `alt`, `id`, `_locale`, `_parent_id` FROM `media_locales`;
--> statement-breakpoint
DROP TABLE `media_locales`;
--> statement-breakpoint
ALTER TABLE `__new_media_locales` RENAME TO `media_locales`;
--> statement-breakpoint
CREATE UNIQUE INDEX `media_locales_locale_parent_id_unique` ON `media_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `media_locales_parent_only_idx` ON `media_locales` (`_parent_id`);
--> statement-breakpoint
ALTER TABLE `media` ADD `is_decorative` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `media` ADD `has_words` integer DEFAULT false;