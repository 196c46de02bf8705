ALTER TABLE `treatments` ADD `redirect_to` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v` ADD `version_redirect_to` text;
--> statement-breakpoint
ALTER TABLE `side_effects` ADD `redirect_to` text;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` ADD `version_redirect_to` text;
--> statement-breakpoint
ALTER TABLE `people` ADD `redirect_to` text;
--> statement-breakpoint
ALTER TABLE `_people_v` ADD `version_redirect_to` text;
--> statement-breakpoint
ALTER TABLE `clinics` ADD `redirect_to` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v` ADD `version_redirect_to` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `redirect_to` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_redirect_to` text;
--> statement-breakpoint
ALTER TABLE `outbox` ADD `redirect_to` text;