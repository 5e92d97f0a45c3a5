CREATE TABLE `note_reactions` (
	`note_id` integer NOT NULL,
	`kind` text NOT NULL,
	`by_hash` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`note_id`, `kind`, `by_hash`),
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `note_reactions_by` ON `note_reactions` (`by_hash`);