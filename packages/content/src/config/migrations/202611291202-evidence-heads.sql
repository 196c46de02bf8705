CREATE TABLE `evidence_heads` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`sequence` numeric NOT NULL,
	`hash` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `evidence_heads_updated_at_idx` ON `evidence_heads` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `evidence_heads_created_at_idx` ON `evidence_heads` (`created_at`);
--> statement-breakpoint
ALTER TABLE `withdrawals` ADD `evidence_head_sequence` numeric;
--> statement-breakpoint
ALTER TABLE `withdrawals` ADD `evidence_head_hash` text;
--> statement-breakpoint
CREATE INDEX `withdrawals_evidence_head_evidence_head_sequence_idx` ON `withdrawals` (`evidence_head_sequence`);
--> statement-breakpoint
ALTER TABLE `releases` ADD `evidence_head_sequence` numeric;
--> statement-breakpoint
ALTER TABLE `releases` ADD `evidence_head_hash` text;
--> statement-breakpoint
CREATE INDEX `releases_evidence_head_evidence_head_sequence_idx` ON `releases` (`evidence_head_sequence`);
--> statement-breakpoint
ALTER TABLE `approvals` ADD `revision` numeric;
--> statement-breakpoint
ALTER TABLE `approvals` ADD `evidence_head_sequence` numeric;
--> statement-breakpoint
ALTER TABLE `approvals` ADD `evidence_head_hash` text;
--> statement-breakpoint
CREATE INDEX `approvals_evidence_head_evidence_head_sequence_idx` ON `approvals` (`evidence_head_sequence`);
--> statement-breakpoint
ALTER TABLE `revocations` ADD `evidence_head_sequence` numeric;
--> statement-breakpoint
ALTER TABLE `revocations` ADD `evidence_head_hash` text;
--> statement-breakpoint
CREATE INDEX `revocations_evidence_head_evidence_head_sequence_idx` ON `revocations` (`evidence_head_sequence`);
--> statement-breakpoint
ALTER TABLE `overrides` ADD `evidence_head_sequence` numeric;
--> statement-breakpoint
ALTER TABLE `overrides` ADD `evidence_head_hash` text;
--> statement-breakpoint
CREATE INDEX `overrides_evidence_head_evidence_head_sequence_idx` ON `overrides` (`evidence_head_sequence`);
--> statement-breakpoint
ALTER TABLE `outbox` ADD `evidence_head_sequence` numeric;
--> statement-breakpoint
ALTER TABLE `outbox` ADD `evidence_head_hash` text;
--> statement-breakpoint
CREATE INDEX `outbox_evidence_head_evidence_head_sequence_idx` ON `outbox` (`evidence_head_sequence`);