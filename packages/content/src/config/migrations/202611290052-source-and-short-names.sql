ALTER TABLE `side_effects_locales` ADD `short_name` text;
--> statement-breakpoint
ALTER TABLE `_side_effects_v_locales` ADD `version_short_name` text;
--> statement-breakpoint
ALTER TABLE `sources` ADD `isbn` text;
--> statement-breakpoint
ALTER TABLE `_sources_v` ADD `version_isbn` text;
--> statement-breakpoint
ALTER TABLE `people_locales` ADD `short_name` text;
--> statement-breakpoint
ALTER TABLE `_people_v_locales` ADD `version_short_name` text;
--> statement-breakpoint
ALTER TABLE `clinics` ADD `short_name` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v` ADD `version_short_name` text;