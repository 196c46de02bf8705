ALTER TABLE `evidence` ADD `sequence` numeric;
--> statement-breakpoint
ALTER TABLE `evidence` ADD `previous_hash` text;
--> statement-breakpoint
ALTER TABLE `evidence` ADD `entry_hash` text;
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_sequence_idx` ON `evidence` (`sequence`);