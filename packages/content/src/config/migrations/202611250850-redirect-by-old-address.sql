CREATE INDEX `redirects_from_idx` ON `redirects_locales` (`from`,`_locale`);
--> statement-breakpoint
CREATE INDEX `_redirects_v_version_version_from_idx` ON `_redirects_v_locales` (`version_from`,`_locale`);