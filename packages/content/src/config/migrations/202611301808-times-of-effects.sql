CREATE TABLE `effect_times` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`onset_min` numeric,
	`onset_max` numeric,
	`onset_unit` text,
	`onset_is_open_ended` integer DEFAULT false,
	`onset_basis` text,
	`onset_attested_by_id` text(36),
	`duration_min` numeric,
	`duration_max` numeric,
	`duration_unit` text,
	`duration_is_open_ended` integer DEFAULT false,
	`duration_basis` text,
	`duration_attested_by_id` text(36),
	FOREIGN KEY (`onset_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`duration_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatment_effects`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `effect_times_order_idx` ON `effect_times` (`_order`);
--> statement-breakpoint
CREATE INDEX `effect_times_parent_id_idx` ON `effect_times` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `effect_times_onset_onset_attested_by_idx` ON `effect_times` (`onset_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `effect_times_duration_duration_attested_by_idx` ON `effect_times` (`duration_attested_by_id`);
--> statement-breakpoint
CREATE TABLE `effect_times_locales` (
	`name` text,
	`onset_in_words` text,
	`duration_in_words` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `effect_times`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `effect_times_locales_locale_parent_id_unique` ON `effect_times_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `effect_times_locales_parent_only_idx` ON `effect_times_locales` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_effect_times_v` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`onset_min` numeric,
	`onset_max` numeric,
	`onset_unit` text,
	`onset_is_open_ended` integer DEFAULT false,
	`onset_basis` text,
	`onset_attested_by_id` text(36),
	`duration_min` numeric,
	`duration_max` numeric,
	`duration_unit` text,
	`duration_is_open_ended` integer DEFAULT false,
	`duration_basis` text,
	`duration_attested_by_id` text(36),
	`_uuid` text,
	FOREIGN KEY (`onset_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`duration_attested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatment_effects_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_effect_times_v_order_idx` ON `_effect_times_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `_effect_times_v_parent_id_idx` ON `_effect_times_v` (`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_effect_times_v_onset_onset_attested_by_idx` ON `_effect_times_v` (`onset_attested_by_id`);
--> statement-breakpoint
CREATE INDEX `_effect_times_v_duration_duration_attested_by_idx` ON `_effect_times_v` (`duration_attested_by_id`);
--> statement-breakpoint
CREATE TABLE `_effect_times_v_locales` (
	`name` text,
	`onset_in_words` text,
	`duration_in_words` text,
	`id` integer PRIMARY KEY NOT NULL,
	`_locale` text NOT NULL,
	`_parent_id` text(36) NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `_effect_times_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE UNIQUE INDEX `_effect_times_v_locales_locale_parent_id_unique` ON `_effect_times_v_locales` (`_locale`,`_parent_id`);
--> statement-breakpoint
CREATE INDEX `_effect_times_v_locales_parent_only_idx` ON `_effect_times_v_locales` (`_parent_id`);