ALTER TABLE `treatments_benefits` ADD `is_without_figure` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `treatments_benefits_locales` ADD `per_in_words` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits` ADD `is_without_figure` integer DEFAULT false;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_benefits_locales` ADD `per_in_words` text;