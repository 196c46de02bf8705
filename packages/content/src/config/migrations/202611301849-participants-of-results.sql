ALTER TABLE `treatments_benefits` ADD `participants` numeric;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits` ADD `participants` numeric;