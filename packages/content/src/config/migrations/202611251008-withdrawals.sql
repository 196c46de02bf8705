CREATE TABLE `published_translations` (
	`id` text(36) PRIMARY KEY NOT NULL,
	`renditions` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> statement-breakpoint
CREATE INDEX `published_translations_updated_at_idx` ON `published_translations` (`updated_at`);
--> statement-breakpoint
CREATE INDEX `published_translations_created_at_idx` ON `published_translations` (`created_at`);
--> statement-breakpoint
ALTER TABLE `withdrawals` ADD `slug` text;
--> statement-breakpoint
INSERT INTO `withdrawals` (`id`, `title`, `kind`, `document_type`, `document_id`, `slug`, `reason`, `at`, `by_id`, `by`) SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), `id`, 'legalHold', 'treatment', `id`, `slug`, 'It was on hold before holds were kept in this list.', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'carepath', 'Carepath' FROM `treatments` WHERE `review_legal_hold` = 1;
--> statement-breakpoint
INSERT INTO `withdrawals` (`id`, `title`, `kind`, `document_type`, `document_id`, `slug`, `reason`, `at`, `by_id`, `by`) SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), `id`, 'legalHold', 'side-effect', `id`, `slug`, 'It was on hold before holds were kept in this list.', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'carepath', 'Carepath' FROM `side_effects` WHERE `review_legal_hold` = 1;
--> statement-breakpoint
INSERT INTO `withdrawals` (`id`, `title`, `kind`, `document_type`, `document_id`, `slug`, `reason`, `at`, `by_id`, `by`) SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), `id`, 'legalHold', 'care-advice', `id`, NULL, 'It was on hold before holds were kept in this list.', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'carepath', 'Carepath' FROM `care_advice` WHERE `review_legal_hold` = 1;
--> statement-breakpoint
INSERT INTO `withdrawals` (`id`, `title`, `kind`, `document_type`, `document_id`, `slug`, `reason`, `at`, `by_id`, `by`) SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), `id`, 'legalHold', 'safety-warning', `id`, NULL, 'It was on hold before holds were kept in this list.', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'carepath', 'Carepath' FROM `safety_warnings` WHERE `review_legal_hold` = 1;
--> statement-breakpoint
INSERT INTO `withdrawals` (`id`, `title`, `kind`, `document_type`, `document_id`, `slug`, `reason`, `at`, `by_id`, `by`) SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), `id`, 'legalHold', 'faq', `id`, NULL, 'It was on hold before holds were kept in this list.', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'carepath', 'Carepath' FROM `faqs` WHERE `review_legal_hold` = 1;
--> statement-breakpoint
INSERT INTO `withdrawals` (`id`, `title`, `kind`, `document_type`, `document_id`, `slug`, `reason`, `at`, `by_id`, `by`) SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), `id`, 'legalHold', 'glossary-term', `id`, NULL, 'It was on hold before holds were kept in this list.', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'carepath', 'Carepath' FROM `glossary_terms` WHERE `review_legal_hold` = 1;
--> statement-breakpoint
INSERT INTO `withdrawals` (`id`, `title`, `kind`, `document_type`, `document_id`, `slug`, `reason`, `at`, `by_id`, `by`) SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6))), `id`, 'legalHold', 'page', `id`, `slug`, 'It was on hold before holds were kept in this list.', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'carepath', 'Carepath' FROM `pages` WHERE `review_legal_hold` = 1;
--> statement-breakpoint
ALTER TABLE `treatments` DROP COLUMN `review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `_treatments_v` DROP COLUMN `version_review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `side_effects` DROP COLUMN `review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `_side_effects_v` DROP COLUMN `version_review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `care_advice` DROP COLUMN `review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `_care_advice_v` DROP COLUMN `version_review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `safety_warnings` DROP COLUMN `review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `_safety_warnings_v` DROP COLUMN `version_review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `faqs` DROP COLUMN `review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `_faqs_v` DROP COLUMN `version_review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `glossary_terms` DROP COLUMN `review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `_glossary_terms_v` DROP COLUMN `version_review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `pages` DROP COLUMN `review_legal_hold`;
--> statement-breakpoint
ALTER TABLE `_pages_v` DROP COLUMN `version_review_legal_hold`;