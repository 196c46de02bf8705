ALTER TABLE `sources` ADD `language` text;
--> statement-breakpoint
ALTER TABLE `_sources_v` ADD `version_language` text;