ALTER TABLE `glossary_terms_rels` ADD `treatments_id` text(36) REFERENCES treatments(id);
--> statement-breakpoint
CREATE INDEX `glossary_terms_rels_treatments_id_idx` ON `glossary_terms_rels` (`treatments_id`);
--> statement-breakpoint
ALTER TABLE `_glossary_terms_v_rels` ADD `treatments_id` text(36) REFERENCES treatments(id);
--> statement-breakpoint
CREATE INDEX `_glossary_terms_v_rels_treatments_id_idx` ON `_glossary_terms_v_rels` (`treatments_id`);