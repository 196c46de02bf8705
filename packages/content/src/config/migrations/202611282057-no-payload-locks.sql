DROP TABLE `payload_locked_documents`;
--> statement-breakpoint
DROP TABLE `payload_locked_documents_rels`;