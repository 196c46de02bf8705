ALTER TABLE `clinics_locales` ADD `address_in_words` text;
--> statement-breakpoint
ALTER TABLE `_clinics_v_locales` ADD `version_address_in_words` text;