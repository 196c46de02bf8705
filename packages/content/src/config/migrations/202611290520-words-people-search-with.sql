ALTER TABLE `site_settings_locales` ADD `search_words` text;
--> statement-breakpoint
ALTER TABLE `_site_settings_v_locales` ADD `version_search_words` text;