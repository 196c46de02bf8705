DROP INDEX `outbox_sequence_idx`;
--> statement-breakpoint
DROP INDEX `outbox_status_idx`;
--> statement-breakpoint
ALTER TABLE `outbox` ADD `is_bulk` integer DEFAULT false NOT NULL;
--> statement-breakpoint
CREATE INDEX `status_sequence_idx` ON `outbox` (`status`,`sequence`);