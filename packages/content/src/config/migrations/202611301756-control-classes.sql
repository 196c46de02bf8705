CREATE TABLE `medicine_controls` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`control_class` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `treatments_interventions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `medicine_controls_order_idx` ON `medicine_controls` (`_order`);
--> statement-breakpoint
CREATE INDEX `medicine_controls_parent_id_idx` ON `medicine_controls` (`_parent_id`);
--> statement-breakpoint
CREATE TABLE `_medicine_controls_v` (
	`_order` integer NOT NULL,
	`_parent_id` text(36) NOT NULL,
	`id` text(36) PRIMARY KEY NOT NULL,
	`control_class` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_treatments_v_version_interventions`(`id`) ON UPDATE no action ON DELETE cascade
);

--> statement-breakpoint
CREATE INDEX `_medicine_controls_v_order_idx` ON `_medicine_controls_v` (`_order`);
--> statement-breakpoint
CREATE INDEX `_medicine_controls_v_parent_id_idx` ON `_medicine_controls_v` (`_parent_id`);
--> statement-breakpoint
INSERT INTO `medicine_controls` (`_order`, `_parent_id`, `id`, `control_class`) SELECT 1, `id`, `id`, `control_class` FROM `treatments_interventions` WHERE `control_class` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `_medicine_controls_v` (`_order`, `_parent_id`, `id`, `_uuid`, `control_class`) SELECT 1, `id`, `id`, `_uuid`, `control_class` FROM `_treatments_v_version_interventions` WHERE `control_class` IS NOT NULL;
--> statement-breakpoint
ALTER TABLE `treatments_interventions` DROP COLUMN `control_class`;
--> statement-breakpoint
ALTER TABLE `_treatments_v_version_interventions` DROP COLUMN `control_class`;