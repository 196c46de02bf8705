CREATE TABLE `second_factors` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`secret` text NOT NULL,
	`credential` text,
	`counter` numeric,
	`tries` numeric DEFAULT 0,
	`tried_since` text,
	`added_at` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `second_factors_account_idx` ON `second_factors` (`account`);
--> statement-breakpoint
CREATE INDEX `second_factors_credential_idx` ON `second_factors` (`credential`);
--> statement-breakpoint
CREATE INDEX `second_factors_updated_at_idx` ON `second_factors` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `second_factors_created_at_idx` ON `second_factors` (`created_at`);
--> statement-breakpoint
CREATE TABLE `signing_sessions_means` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `signing_sessions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `signing_sessions_means_order_idx` ON `signing_sessions_means` (`order`);
--> statement-breakpoint
CREATE INDEX `signing_sessions_means_parent_idx` ON `signing_sessions_means` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `signing_sessions` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`session` text NOT NULL,
	`purpose` text NOT NULL,
	`until` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `signing_sessions_account_idx` ON `signing_sessions` (`account`);
--> statement-breakpoint
CREATE INDEX `signing_sessions_session_idx` ON `signing_sessions` (`session`);
--> statement-breakpoint
CREATE INDEX `signing_sessions_updated_at_idx` ON `signing_sessions` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `signing_sessions_created_at_idx` ON `signing_sessions` (`created_at`);
--> statement-breakpoint
CREATE TABLE `used_proofs` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`until` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `used_proofs_key_idx` ON `used_proofs` (`key`);
--> statement-breakpoint
CREATE INDEX `used_proofs_until_idx` ON `used_proofs` (`until`);
--> statement-breakpoint
CREATE INDEX `used_proofs_updated_at_idx` ON `used_proofs` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `used_proofs_created_at_idx` ON `used_proofs` (`created_at`);