ALTER TABLE `people` ADD `licence_country` text;
--> statement-breakpoint
ALTER TABLE `people_locales` ADD `title` text;
--> statement-breakpoint
ALTER TABLE `people_locales` ADD `job_title` text;
--> statement-breakpoint
ALTER TABLE `people_locales` ADD `licence_none` text;
--> statement-breakpoint
ALTER TABLE `_people_v` ADD `version_licence_country` text;
--> statement-breakpoint
ALTER TABLE `_people_v_locales` ADD `version_title` text;
--> statement-breakpoint
ALTER TABLE `_people_v_locales` ADD `version_job_title` text;
--> statement-breakpoint
ALTER TABLE `_people_v_locales` ADD `version_licence_none` text;
--> statement-breakpoint
ALTER TABLE `users` ADD `licence_none` text;