ALTER TABLE `treatments_steps_locales` ADD `duration_in_words` text;
--> statement-breakpoint
ALTER TABLE `effect_figures_locales` ADD `per_in_words` text;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_steps_locales` ADD `duration_in_words` text;
--> statement-breakpoint
ALTER TABLE `_effect_figures_v_locales` ADD `per_in_words` text;
--> statement-breakpoint
ALTER TABLE `side_effects_locales` ADD `onset_in_words` text;
--> statement-breakpoint
ALTER TABLE `side_effects_locales` ADD `peak_in_words` text;
--> statement-breakpoint
ALTER TABLE `side_effects_locales` ADD `duration_in_words` text;
--> statement-breakpoint
ALTER TABLE `_side_effects_v_locales` ADD `version_onset_in_words` text;
--> statement-breakpoint
ALTER TABLE `_side_effects_v_locales` ADD `version_peak_in_words` text;
--> statement-breakpoint
ALTER TABLE `_side_effects_v_locales` ADD `version_duration_in_words` text;