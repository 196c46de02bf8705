CREATE TABLE `reviews` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`locale` text NOT NULL,
	`status` text NOT NULL,
	`open_key` text NOT NULL,
	`hash` text NOT NULL,
	`submitted_by_id` text NOT NULL,
	`submitted_by` text NOT NULL,
	`submitted_at` text NOT NULL,
	`message` text,
	`answered_by` text,
	`answered_at` text,
	`remarks` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `reviews_document_id_idx` ON `reviews` (`document_id`);
--> statement-breakpoint
CREATE INDEX `reviews_status_idx` ON `reviews` (`status`);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_open_key_idx` ON `reviews` (`open_key`);
--> statement-breakpoint
CREATE INDEX `reviews_updated_at_idx` ON `reviews` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `reviews_created_at_idx` ON `reviews` (`created_at`);
--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`by_id` text NOT NULL,
	`by` text NOT NULL,
	`ended_at` text,
	`ended_by` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `withdrawals_document_id_idx` ON `withdrawals` (`document_id`);
--> statement-breakpoint
CREATE INDEX `withdrawals_at_idx` ON `withdrawals` (`at`);
--> statement-breakpoint
CREATE INDEX `withdrawals_ended_at_idx` ON `withdrawals` (`ended_at`);
--> statement-breakpoint
CREATE INDEX `withdrawals_updated_at_idx` ON `withdrawals` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `withdrawals_created_at_idx` ON `withdrawals` (`created_at`);
--> statement-breakpoint
CREATE TABLE `approvals` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`document_type` text NOT NULL,
	`document_id` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`hash` text NOT NULL,
	`source_hash` text,
	`scope` text NOT NULL,
	`at` text NOT NULL,
	`approver_id` text NOT NULL,
	`approver` text NOT NULL,
	`licence` text NOT NULL,
	`person` text NOT NULL,
	`reviewed_at` text NOT NULL,
	`review_due` text NOT NULL,
	`version` text,
	`version_at` text NOT NULL,
	`note` text,
	`content` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `approvals_document_id_idx` ON `approvals` (`document_id`);
--> statement-breakpoint
CREATE INDEX `approvals_hash_idx` ON `approvals` (`hash`);
--> statement-breakpoint
CREATE INDEX `approvals_at_idx` ON `approvals` (`at`);
--> statement-breakpoint
CREATE INDEX `approvals_updated_at_idx` ON `approvals` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `approvals_created_at_idx` ON `approvals` (`created_at`);
--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`action` text NOT NULL,
	`summary` text NOT NULL,
	`actor` text NOT NULL,
	`actor_id` text,
	`actor_role` text,
	`document_type` text,
	`document_id` text,
	`locale` text,
	`version` text,
	`hash` text,
	`details` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `evidence_at_idx` ON `evidence` (`at`);
--> statement-breakpoint
CREATE INDEX `evidence_action_idx` ON `evidence` (`action`);
--> statement-breakpoint
CREATE INDEX `evidence_actor_id_idx` ON `evidence` (`actor_id`);
--> statement-breakpoint
CREATE INDEX `evidence_document_id_idx` ON `evidence` (`document_id`);
--> statement-breakpoint
CREATE INDEX `evidence_updated_at_idx` ON `evidence` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `evidence_created_at_idx` ON `evidence` (`created_at`);
--> statement-breakpoint
ALTER TABLE `users` ADD `person_id` text(36) REFERENCES people(id);
--> statement-breakpoint
CREATE INDEX `users_person_idx` ON `users` (`person_id`);