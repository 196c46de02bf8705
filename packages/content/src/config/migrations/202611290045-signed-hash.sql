ALTER TABLE `approvals` ADD `signed_hash` text;
--> statement-breakpoint
CREATE INDEX `approvals_signed_hash_idx` ON `approvals` (`signed_hash`);