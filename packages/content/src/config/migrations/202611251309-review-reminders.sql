CREATE TABLE `review_reminders` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`sent_at` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `review_reminders_key_idx` ON `review_reminders` (`key`);
--> statement-breakpoint
CREATE INDEX `review_reminders_updated_at_idx` ON `review_reminders` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `review_reminders_created_at_idx` ON `review_reminders` (`created_at`);