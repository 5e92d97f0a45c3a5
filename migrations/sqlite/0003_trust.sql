CREATE TABLE `addenda` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`state` text DEFAULT 'live' NOT NULL,
	`off_at` integer,
	`withdrawn_at` integer,
	`import_key` text,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `addenda_import_key` ON `addenda` (`import_key`);--> statement-breakpoint
CREATE INDEX `addenda_thread` ON `addenda` (`thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `addenda_author` ON `addenda` (`author_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `appeals` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` text NOT NULL,
	`ruling_id` integer NOT NULL,
	`party` text NOT NULL,
	`report_id` integer,
	`member_id` integer,
	`state` text NOT NULL,
	`lang` text NOT NULL,
	`text` text NOT NULL,
	`case_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`judged_at` integer,
	`judged_by_id` integer,
	`reply` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`ruling_id`) REFERENCES `rulings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`case_id`) REFERENCES `moderation_cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`judged_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `appeals_number` ON `appeals` (`number`);--> statement-breakpoint
CREATE INDEX `appeals_ruling` ON `appeals` (`ruling_id`,`party`);--> statement-breakpoint
CREATE INDEX `appeals_member` ON `appeals` (`member_id`,`id`);--> statement-breakpoint
CREATE INDEX `appeals_case` ON `appeals` (`case_id`);--> statement-breakpoint
CREATE TABLE `merged_follows` (
	`merge_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	PRIMARY KEY(`merge_id`, `member_id`),
	FOREIGN KEY (`merge_id`) REFERENCES `merges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `merged_replies` (
	`merge_id` integer NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	PRIMARY KEY(`merge_id`, `subject`, `subject_id`),
	FOREIGN KEY (`merge_id`) REFERENCES `merges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `merged_votes` (
	`merge_id` integer NOT NULL,
	`voter` text NOT NULL,
	PRIMARY KEY(`merge_id`, `voter`),
	FOREIGN KEY (`merge_id`) REFERENCES `merges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `merges` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`from_id` integer NOT NULL,
	`into_id` integer NOT NULL,
	`ruling_id` integer NOT NULL,
	`accepted_answer_id` integer,
	`imported_votes` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`from_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`into_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ruling_id`) REFERENCES `rulings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `merges_from` ON `merges` (`from_id`,`id`);--> statement-breakpoint
CREATE INDEX `merges_into` ON `merges` (`into_id`,`id`);--> statement-breakpoint
CREATE TABLE `moderation_cases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`thread_id` integer,
	`member_id` integer,
	`weight` integer DEFAULT 0 NOT NULL,
	`signs` text,
	`opened_at` integer NOT NULL,
	`taken_by_id` integer,
	`taken_until` integer,
	`closed_at` integer,
	`closed_by_id` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`taken_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`closed_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `moderation_cases_queue` ON `moderation_cases` (`state`,`weight`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `moderation_cases_kind` ON `moderation_cases` (`state`,`kind`,`weight`,`opened_at`,`id`);--> statement-breakpoint
CREATE INDEX `moderation_cases_subject` ON `moderation_cases` (`subject`,`subject_id`,`kind`);--> statement-breakpoint
CREATE INDEX `moderation_cases_member` ON `moderation_cases` (`member_id`,`id`);--> statement-breakpoint
CREATE TABLE `moderation_log` (
	`place` integer PRIMARY KEY NOT NULL,
	`ruling_id` integer NOT NULL,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`thread_id` integer,
	`ground` text,
	`automated` integer DEFAULT false NOT NULL,
	`actor_id` integer,
	`facts_hash` text NOT NULL,
	`at` integer NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `moderation_log_hash` ON `moderation_log` (`hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `moderation_log_ruling` ON `moderation_log` (`ruling_id`);--> statement-breakpoint
CREATE INDEX `moderation_log_act` ON `moderation_log` (`act`,`place`);--> statement-breakpoint
CREATE TABLE `page_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`page` text NOT NULL,
	`lang` text NOT NULL,
	`body` text,
	`saved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `page_versions_page` ON `page_versions` (`page`,`lang`,`id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`thread_id` integer,
	`case_id` integer NOT NULL,
	`reporter_id` integer,
	`email` text,
	`lang` text NOT NULL,
	`reason` text NOT NULL,
	`other_thread_id` integer,
	`explanation` text NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`ruling_id` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `moderation_cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`other_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ruling_id`) REFERENCES `rulings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_number` ON `reports` (`number`);--> statement-breakpoint
CREATE INDEX `reports_case` ON `reports` (`case_id`,`id`);--> statement-breakpoint
CREATE INDEX `reports_reporter` ON `reports` (`reporter_id`,`id`);--> statement-breakpoint
CREATE TABLE `rulings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`thread_id` integer,
	`member_id` integer,
	`actor_id` integer,
	`automated` integer DEFAULT false NOT NULL,
	`ground` text,
	`facts` text DEFAULT '' NOT NULL,
	`until` integer,
	`other_thread_id` integer,
	`state_before` text,
	`case_id` integer,
	`about_id` integer,
	`created_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`actor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`other_thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `moderation_cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rulings_subject` ON `rulings` (`subject`,`subject_id`,`id`);--> statement-breakpoint
CREATE INDEX `rulings_member` ON `rulings` (`member_id`,`id`);--> statement-breakpoint
CREATE INDEX `rulings_case` ON `rulings` (`case_id`);--> statement-breakpoint
ALTER TABLE `answers` ADD `state` text DEFAULT 'live' NOT NULL;--> statement-breakpoint
ALTER TABLE `answers` ADD `off_at` integer;--> statement-breakpoint
ALTER TABLE `comments` ADD `state` text DEFAULT 'live' NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `off_at` integer;--> statement-breakpoint
ALTER TABLE `decisions` ADD `state` text DEFAULT 'live' NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `off_at` integer;--> statement-breakpoint
ALTER TABLE `members` ADD `suspended_until` integer;--> statement-breakpoint
ALTER TABLE `outbox` ADD `ruling_id` integer REFERENCES rulings(id);--> statement-breakpoint
ALTER TABLE `outbox` ADD `report_id` integer REFERENCES reports(id);--> statement-breakpoint
ALTER TABLE `outbox` ADD `appeal_id` integer REFERENCES appeals(id);--> statement-breakpoint
ALTER TABLE `thread_votes` ADD `standing` text DEFAULT 'counted' NOT NULL;--> statement-breakpoint
ALTER TABLE `thread_votes` ADD `network` text;--> statement-breakpoint
ALTER TABLE `thread_votes` ADD `browser` text;--> statement-breakpoint
CREATE INDEX `thread_votes_recent` ON `thread_votes` (`thread_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `threads` ADD `locked_at` integer;--> statement-breakpoint
ALTER TABLE `threads` ADD `votes_under_review` integer DEFAULT 0 NOT NULL;