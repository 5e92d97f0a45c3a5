CREATE TABLE `answer_votes` (
	`answer_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	`useful` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`answer_id`, `member_id`),
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_votes_member` ON `answer_votes` (`member_id`,`answer_id`);--> statement-breakpoint
CREATE TABLE `answers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`withdrawn_at` integer,
	`import_key` text,
	`excerpt` text NOT NULL,
	`official` text,
	`official_by_id` integer,
	`official_at` integer,
	`imported_votes` integer DEFAULT 0 NOT NULL,
	`useful_votes` integer DEFAULT 0 NOT NULL,
	`not_useful_votes` integer DEFAULT 0 NOT NULL,
	`rank` real NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`official_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `answers_import_key` ON `answers` (`import_key`);--> statement-breakpoint
CREATE INDEX `answers_thread` ON `answers` (`thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `answers_author` ON `answers` (`author_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `answers_recent` ON `answers` (`created_at`,`author_id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`withdrawn_at` integer,
	`import_key` text,
	`answer_id` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_id`) REFERENCES `answers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_import_key` ON `comments` (`import_key`);--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `comments_author` ON `comments` (`author_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`withdrawn_at` integer,
	`import_key` text,
	`status` text NOT NULL,
	`reason` text,
	`next_news_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_import_key` ON `decisions` (`import_key`);--> statement-breakpoint
CREATE INDEX `decisions_thread` ON `decisions` (`thread_id`,`id`);--> statement-breakpoint
CREATE TABLE `follows` (
	`member_id` integer NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`stopped` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `subject`, `subject_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follows_subject` ON `follows` (`subject`,`subject_id`,`member_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`handle` text NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`email_proved_at` integer,
	`unproved_email` text,
	`password_hash` text,
	`role` text NOT NULL,
	`lang` text NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`import_key` text,
	`joined_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_handle` ON `members` (`handle`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_email` ON `members` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_import_key` ON `members` (`import_key`);--> statement-breakpoint
CREATE INDEX `members_unproved_email` ON `members` (`unproved_email`);--> statement-breakpoint
CREATE INDEX `members_role` ON `members` (`role`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`recipient_id` integer NOT NULL,
	`lang` text NOT NULL,
	`thread_id` integer NOT NULL,
	`answer_id` integer,
	`actor_id` integer,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`sent_at` integer,
	FOREIGN KEY (`recipient_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient_id`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`sent_at`,`id`);--> statement-breakpoint
CREATE TABLE `page_texts` (
	`page` text NOT NULL,
	`lang` text NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`page`, `lang`)
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`title` text,
	`body` text NOT NULL,
	`editor_id` integer NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`editor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revisions_thread` ON `revisions` (`thread_id`,`id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`member_id` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_member` ON `sessions` (`member_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `themes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`description` text NOT NULL,
	`description_en` text NOT NULL,
	`position` integer NOT NULL,
	`merged_into_id` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `themes_slug` ON `themes` (`slug`);--> statement-breakpoint
CREATE INDEX `themes_position` ON `themes` (`position`,`id`);--> statement-breakpoint
CREATE TABLE `thread_votes` (
	`thread_id` integer NOT NULL,
	`voter` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `voter`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_votes_voter` ON `thread_votes` (`voter`,`thread_id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`merged_into_id` integer,
	`title` text NOT NULL,
	`slug` text NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`excerpt` text NOT NULL,
	`lang` text NOT NULL,
	`tags` text DEFAULT '' NOT NULL,
	`theme_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`status` text,
	`decided_at` integer,
	`created_at` integer NOT NULL,
	`active_at` integer NOT NULL,
	`edited_at` integer,
	`import_key` text,
	`imported_votes` integer DEFAULT 0 NOT NULL,
	`member_votes` integer DEFAULT 0 NOT NULL,
	`visitor_votes` integer DEFAULT 0 NOT NULL,
	`score` integer DEFAULT 0 NOT NULL,
	`hot` real NOT NULL,
	`answer_count` integer DEFAULT 0 NOT NULL,
	`reply_count` integer DEFAULT 0 NOT NULL,
	`accepted_answer_id` integer,
	`official_answer_id` integer,
	`official_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `threads_import_key` ON `threads` (`import_key`);--> statement-breakpoint
CREATE INDEX `threads_recent` ON `threads` (`kind`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_active` ON `threads` (`kind`,`state`,`active_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_voted` ON `threads` (`kind`,`state`,`score`,`id`);--> statement-breakpoint
CREATE INDEX `threads_commented` ON `threads` (`kind`,`state`,`reply_count`,`id`);--> statement-breakpoint
CREATE INDEX `threads_hot` ON `threads` (`kind`,`state`,`hot`,`id`);--> statement-breakpoint
CREATE INDEX `threads_unanswered` ON `threads` (`kind`,`state`,`answer_count`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_theme_recent` ON `threads` (`theme_id`,`kind`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_theme_active` ON `threads` (`theme_id`,`kind`,`state`,`active_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_theme_voted` ON `threads` (`theme_id`,`kind`,`state`,`score`,`id`);--> statement-breakpoint
CREATE INDEX `threads_theme_hot` ON `threads` (`theme_id`,`kind`,`state`,`hot`,`id`);--> statement-breakpoint
CREATE INDEX `threads_status_recent` ON `threads` (`status`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_status_voted` ON `threads` (`status`,`state`,`score`,`id`);--> statement-breakpoint
CREATE INDEX `threads_status_hot` ON `threads` (`status`,`state`,`hot`,`id`);--> statement-breakpoint
CREATE INDEX `threads_status_decided` ON `threads` (`status`,`state`,`decided_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_official` ON `threads` (`state`,`official_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_author` ON `threads` (`author_id`,`created_at`,`id`);