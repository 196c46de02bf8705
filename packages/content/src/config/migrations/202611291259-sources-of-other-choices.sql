ALTER TABLE `treatments_alternatives` ADD `basis` text;
--> statement-breakpoint
ALTER TABLE `treatments_alternatives` ADD `attested_by_id` text(36) REFERENCES people(id);
--> statement-breakpoint
CREATE INDEX `treatments_alternatives_attested_by_idx` ON `treatments_alternatives` (`attested_by_id`);
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_alternatives` ADD `basis` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_alternatives` ADD `attested_by_id` text(36) REFERENCES people(id);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_alternatives_attested_by_idx` ON `_treatments_v_version_alternatives` (`attested_by_id`);