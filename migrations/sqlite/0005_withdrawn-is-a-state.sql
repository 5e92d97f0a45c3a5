ALTER TABLE `addenda` DROP COLUMN `withdrawn_at`;--> statement-breakpoint
ALTER TABLE `answers` DROP COLUMN `withdrawn_at`;--> statement-breakpoint
ALTER TABLE `comments` DROP COLUMN `withdrawn_at`;--> statement-breakpoint
ALTER TABLE `decisions` DROP COLUMN `withdrawn_at`;