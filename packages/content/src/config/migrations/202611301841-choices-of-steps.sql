ALTER TABLE `treatments_steps` ADD `option` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_steps` ADD `option` text;