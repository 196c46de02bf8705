CREATE TABLE `search_entries` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`collection_slug` text NOT NULL,
	`document_id` text NOT NULL,
	`names` text,
	`words` text,
	`words_version` numeric NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_document_idx` ON `search_entries` (`document`);
--> statement-breakpoint
CREATE INDEX `search_entries_collection_slug_idx` ON `search_entries` (`collection_slug`);
--> statement-breakpoint
CREATE INDEX `search_entries_updated_at_idx` ON `search_entries` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `search_entries_created_at_idx` ON `search_entries` (`created_at`);