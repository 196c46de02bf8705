CREATE TABLE `notifications` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`locale` text,
	`by` text,
	`at` text NOT NULL,
	`in_bell` integer DEFAULT false NOT NULL,
	`read_at` text,
	`mail` text NOT NULL,
	`attempts` numeric NOT NULL,
	`mail_at` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_key_idx` ON `notifications` (`key`);
--> statement-breakpoint
CREATE INDEX `notifications_account_idx` ON `notifications` (`account`);
--> statement-breakpoint
CREATE INDEX `notifications_at_idx` ON `notifications` (`at`);
--> statement-breakpoint
CREATE INDEX `notifications_mail_idx` ON `notifications` (`mail`);
--> statement-breakpoint
CREATE INDEX `notifications_updated_at_idx` ON `notifications` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `notifications_created_at_idx` ON `notifications` (`created_at`);
--> statement-breakpoint
CREATE TABLE `notification_choices` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`ways` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `notification_choices_account_idx` ON `notification_choices` (`account`);
--> statement-breakpoint
CREATE INDEX `notification_choices_updated_at_idx` ON `notification_choices` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `notification_choices_created_at_idx` ON `notification_choices` (`created_at`);