CREATE TABLE `revocations` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`approval` text NOT NULL,
	`hash` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`by_id` text NOT NULL,
	`by` text NOT NULL,
	`licence` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `revocations_document_id_idx` ON `revocations` (`document_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `revocations_approval_idx` ON `revocations` (`approval`);
--> statement-breakpoint
CREATE INDEX `revocations_at_idx` ON `revocations` (`at`);
--> statement-breakpoint
CREATE INDEX `revocations_updated_at_idx` ON `revocations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `revocations_created_at_idx` ON `revocations` (`created_at`);
--> statement-breakpoint
CREATE TABLE `samples` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`is_stand_in` integer DEFAULT false NOT NULL,
	`at` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `samples_document_id_idx` ON `samples` (`document_id`);
--> statement-breakpoint
CREATE INDEX `samples_updated_at_idx` ON `samples` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `samples_created_at_idx` ON `samples` (`created_at`);
--> statement-breakpoint
ALTER TABLE `approvals` ADD `byline` text;