ALTER TABLE `treatments` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `side_effects` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `care_advice` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_care_advice_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `safety_warnings` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_safety_warnings_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `faqs` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_faqs_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `glossary_terms` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_glossary_terms_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `sources` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_sources_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `people` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_people_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `clinics` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `pages` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_pages_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `redirects` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_redirects_v` ADD `version_field_changes` text;
--> statement-breakpoint
ALTER TABLE `site_settings` ADD `field_changes` text;
--> statement-breakpoint
ALTER TABLE `_site_settings_v` ADD `version_field_changes` text;