CREATE TABLE `overrides` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`rule` text NOT NULL,
	`excerpt` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`by_id` text NOT NULL,
	`by` text NOT NULL,
	`licence` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `overrides_document_id_idx` ON `overrides` (`document_id`);
--> statement-breakpoint
CREATE INDEX `overrides_at_idx` ON `overrides` (`at`);
--> statement-breakpoint
CREATE INDEX `overrides_updated_at_idx` ON `overrides` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `overrides_created_at_idx` ON `overrides` (`created_at`);