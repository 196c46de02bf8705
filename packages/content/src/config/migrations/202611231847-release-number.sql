ALTER TABLE `releases` ADD `number` numeric;
--> statement-breakpoint
CREATE INDEX `releases_number_idx` ON `releases` (`number`);