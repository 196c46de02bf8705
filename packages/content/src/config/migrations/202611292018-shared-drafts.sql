CREATE TABLE `shared_drafts` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`locale` text NOT NULL,
	`for_name` text NOT NULL,
	`until` text NOT NULL,
	`may_comment` integer DEFAULT false NOT NULL,
	`made_by_id` text NOT NULL,
	`made_by` text NOT NULL,
	`revoked_at` text,
	`revoked_by` text,
	`openings` numeric NOT NULL,
	`last_opened_at` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `shared_drafts_token_hash_idx` ON `shared_drafts` (`token_hash`);
--> statement-breakpoint
CREATE INDEX `shared_drafts_document_id_idx` ON `shared_drafts` (`document_id`);
--> statement-breakpoint
CREATE INDEX `shared_drafts_updated_at_idx` ON `shared_drafts` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `shared_drafts_created_at_idx` ON `shared_drafts` (`created_at`);
--> statement-breakpoint
CREATE TABLE `draft_comments` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`share` text NOT NULL,
	`name` text NOT NULL,
	`words` text NOT NULL,
	`at` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `draft_comments_share_idx` ON `draft_comments` (`share`);
--> statement-breakpoint
CREATE INDEX `draft_comments_updated_at_idx` ON `draft_comments` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `draft_comments_created_at_idx` ON `draft_comments` (`created_at`);