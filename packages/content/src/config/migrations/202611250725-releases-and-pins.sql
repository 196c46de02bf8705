ALTER TABLE `releases` ADD `kind` text DEFAULT 'publish' NOT NULL;
--> statement-breakpoint
ALTER TABLE `releases` ADD `pinned_to` numeric;
--> statement-breakpoint
ALTER TABLE `releases` ADD `requests` text;
--> statement-breakpoint
CREATE INDEX `releases_kind_idx` ON `releases` (`kind`);
--> statement-breakpoint
ALTER TABLE `outbox` ADD `is_urgent` integer DEFAULT false NOT NULL;