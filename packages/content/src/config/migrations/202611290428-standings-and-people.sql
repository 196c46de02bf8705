ALTER TABLE `treatments` ADD `is_for_healthy_people` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `treatments_locales` ADD `people` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v` ADD `version_is_for_healthy_people` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `_treatments_v_locales` ADD `version_people` text;