CREATE TABLE `videos` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`cues` text,
	`revision` numeric,
	`last_save` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`url` text,
	`thumbnail_u_r_l` text,
	`filename` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric
);

--> statement-breakpoint
CREATE INDEX `videos_updated_at_idx` ON `videos` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `videos_created_at_idx` ON `videos` (`created_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `videos_filename_idx` ON `videos` (`filename`);