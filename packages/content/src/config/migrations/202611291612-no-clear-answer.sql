ALTER TABLE `treatments_benefits` ADD `is_inconclusive` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits` ADD `is_inconclusive` integer DEFAULT false;