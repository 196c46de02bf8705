ALTER TABLE `care_advice` ADD `country` text;
--> statement-breakpoint
ALTER TABLE `care_advice_locales` ADD `service` text;
--> statement-breakpoint
ALTER TABLE `_care_advice_v` ADD `version_country` text;
--> statement-breakpoint
ALTER TABLE `_care_advice_v_locales` ADD `version_service` text;