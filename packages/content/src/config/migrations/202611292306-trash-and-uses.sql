CREATE TABLE `trashed_documents` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`by_id` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `trashed_documents_document_id_idx` ON `trashed_documents` (`document_id`);
--> statement-breakpoint
CREATE INDEX `trashed_documents_at_idx` ON `trashed_documents` (`at`);
--> statement-breakpoint
CREATE INDEX `trashed_documents_updated_at_idx` ON `trashed_documents` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `trashed_documents_created_at_idx` ON `trashed_documents` (`created_at`);
--> statement-breakpoint
CREATE TABLE `trashed_versions` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`position` numeric NOT NULL,
	`made_at` text NOT NULL,
	`saved_at` text NOT NULL,
	`is_autosave` integer DEFAULT false NOT NULL,
	`form` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `trashed_versions_document_id_idx` ON `trashed_versions` (`document_id`);
--> statement-breakpoint
CREATE INDEX `trashed_versions_updated_at_idx` ON `trashed_versions` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `trashed_versions_created_at_idx` ON `trashed_versions` (`created_at`);
--> statement-breakpoint
ALTER TABLE `search_entries` ADD `uses` text;