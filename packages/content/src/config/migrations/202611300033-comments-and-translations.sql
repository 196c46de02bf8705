CREATE TABLE `comment_answers` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`review` text NOT NULL,
	`comment` text NOT NULL,
	`action` text NOT NULL,
	`words` text,
	`by_id` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `comment_answers_review_idx` ON `comment_answers` (`review`);
--> statement-breakpoint
CREATE INDEX `comment_answers_at_idx` ON `comment_answers` (`at`);
--> statement-breakpoint
CREATE INDEX `comment_answers_updated_at_idx` ON `comment_answers` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `comment_answers_created_at_idx` ON `comment_answers` (`created_at`);
--> statement-breakpoint
CREATE TABLE `stale_translations` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`locale` text NOT NULL,
	`texts` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `stale_translations_key_idx` ON `stale_translations` (`key`);
--> statement-breakpoint
CREATE INDEX `stale_translations_document_id_idx` ON `stale_translations` (`document_id`);
--> statement-breakpoint
CREATE INDEX `stale_translations_updated_at_idx` ON `stale_translations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `stale_translations_created_at_idx` ON `stale_translations` (`created_at`);