ALTER TABLE `users` ADD `failures_since` text;
--> statement-breakpoint
ALTER TABLE `users` ADD `is_invited` integer DEFAULT false;