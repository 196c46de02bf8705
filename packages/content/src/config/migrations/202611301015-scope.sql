CREATE TABLE `treatments_steps_settings` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `treatments_steps`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_steps_settings_order_idx` ON `treatments_steps_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `treatments_steps_settings_parent_idx` ON `treatments_steps_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `treatments_contraindications_settings` (
	`order` integer NOT NULL,
	`parent_id` text NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `treatments_contraindications`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `treatments_contraindications_settings_order_idx` ON `treatments_contraindications_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `treatments_contraindications_settings_parent_idx` ON `treatments_contraindications_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_steps_settings` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_treatments_v_version_steps`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_steps_settings_order_idx` ON `_treatments_v_version_steps_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_steps_settings_parent_idx` ON `_treatments_v_version_steps_settings` (`parent_id`);
--> statement-breakpoint
CREATE TABLE `_treatments_v_version_contraindications_settings` (
	`order` integer NOT NULL,
	`parent_id` text(36) NOT NULL,
	`value` text,
	`id` text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_treatments_v_version_contraindications`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_treatments_v_version_contraindications_settings_order_idx` ON `_treatments_v_version_contraindications_settings` (`order`);
--> statement-breakpoint
CREATE INDEX `_treatments_v_version_contraindications_settings_parent_idx` ON `_treatments_v_version_contraindications_settings` (`parent_id`);