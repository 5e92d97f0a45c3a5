CREATE TABLE `dispatches` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`post_id` integer,
	`mention_id` integer,
	`act` text NOT NULL,
	`state` text NOT NULL,
	`key` text NOT NULL,
	`content` text NOT NULL,
	`requested_by_id` integer,
	`requested_at` integer NOT NULL,
	`approved_by_id` integer,
	`approved_at` integer,
	`send_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`next_try_at` integer NOT NULL,
	`leased_until` integer,
	`asked_at` integer,
	`trouble` text,
	`done_at` integer,
	`sent` text,
	`sent_hash` text,
	FOREIGN KEY (`account_id`) REFERENCES `network_accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mention_id`) REFERENCES `mentions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`approved_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dispatches_key` ON `dispatches` (`key`);--> statement-breakpoint
CREATE INDEX `dispatches_due` ON `dispatches` (`state`,`next_try_at`,`id`);--> statement-breakpoint
CREATE INDEX `dispatches_post` ON `dispatches` (`post_id`,`id`);--> statement-breakpoint
CREATE INDEX `dispatches_mention` ON `dispatches` (`mention_id`,`id`);--> statement-breakpoint
CREATE TABLE `federation_keys` (
	`actor` text NOT NULL,
	`kind` text NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`actor`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `federation_memory` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer
);
--> statement-breakpoint
CREATE INDEX `federation_memory_expiry` ON `federation_memory` (`expires_at`);--> statement-breakpoint
CREATE TABLE `federation_queue` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message` text NOT NULL,
	`due_at` integer NOT NULL,
	`leased_until` integer
);
--> statement-breakpoint
CREATE INDEX `federation_queue_due` ON `federation_queue` (`due_at`,`id`);--> statement-breakpoint
CREATE TABLE `followers` (
	`actor` text NOT NULL,
	`uri` text NOT NULL,
	`inbox` text NOT NULL,
	`shared_inbox` text,
	`followed_at` integer NOT NULL,
	PRIMARY KEY(`actor`, `uri`)
);
--> statement-breakpoint
CREATE TABLE `mentions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`remote_id` text NOT NULL,
	`revision` text,
	`kind` text NOT NULL,
	`parent_id` text,
	`root_id` text,
	`root_revision` text,
	`author_id` text NOT NULL,
	`author_handle` text NOT NULL,
	`author_name` text NOT NULL,
	`author_url` text,
	`reach` integer,
	`body` text NOT NULL,
	`lang` text,
	`url` text,
	`post_id` integer,
	`thread_id` integer,
	`state` text NOT NULL,
	`said_at` integer NOT NULL,
	`heard_at` integer NOT NULL,
	`handled_by_id` integer,
	`handled_at` integer,
	`reason` text,
	FOREIGN KEY (`account_id`) REFERENCES `network_accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handled_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mentions_remote` ON `mentions` (`account_id`,`remote_id`);--> statement-breakpoint
CREATE INDEX `mentions_state` ON `mentions` (`state`,`said_at`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_thread` ON `mentions` (`thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_post` ON `mentions` (`post_id`,`id`);--> statement-breakpoint
CREATE TABLE `network_accounts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`network` text NOT NULL,
	`server` text NOT NULL,
	`remote_id` text NOT NULL,
	`handle` text NOT NULL,
	`name` text NOT NULL,
	`url` text,
	`credentials` text,
	`state` text NOT NULL,
	`trouble` text,
	`limits` text,
	`four_eyes` integer DEFAULT false NOT NULL,
	`connected_by_id` integer,
	`connected_at` integer NOT NULL,
	`checked_at` integer,
	`rests_until` integer,
	`heard_up_to` text,
	`heard_at` integer,
	`hearing_until` integer,
	FOREIGN KEY (`connected_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `network_accounts_remote` ON `network_accounts` (`network`,`server`,`remote_id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`actor` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`thread_id` integer,
	`content` text,
	`reply_to` text,
	`told_hash` text NOT NULL,
	`seen_version` integer NOT NULL,
	`published_at` integer NOT NULL,
	`updated_at` integer,
	`deleted_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notes_subject` ON `notes` (`subject`,`subject_id`);--> statement-breakpoint
CREATE INDEX `notes_thread` ON `notes` (`thread_id`,`id`);--> statement-breakpoint
CREATE TABLE `post_days` (
	`post_id` integer NOT NULL,
	`day` text NOT NULL,
	`likes` integer,
	`reposts` integer,
	`replies` integer,
	`visits` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`post_id`, `day`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `post_days_day` ON `post_days` (`day`);--> statement-breakpoint
CREATE TABLE `post_parts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` integer NOT NULL,
	`position` integer NOT NULL,
	`remote_id` text NOT NULL,
	`revision` text,
	`url` text,
	`text` text NOT NULL,
	`sent_at` integer NOT NULL,
	`deleted_at` integer,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `post_parts_position` ON `post_parts` (`post_id`,`position`);--> statement-breakpoint
CREATE INDEX `post_parts_remote` ON `post_parts` (`remote_id`,`post_id`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ref` text NOT NULL,
	`account_id` integer NOT NULL,
	`thread_id` integer NOT NULL,
	`subject` text NOT NULL,
	`subject_id` integer NOT NULL,
	`lang` text NOT NULL,
	`state` text NOT NULL,
	`told_hash` text NOT NULL,
	`seen_version` integer NOT NULL,
	`stale_at` integer,
	`url` text,
	`likes` integer,
	`reposts` integer,
	`replies` integer,
	`visits` integer DEFAULT 0 NOT NULL,
	`measured_at` integer,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`deleted_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `network_accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_ref` ON `posts` (`ref`);--> statement-breakpoint
CREATE INDEX `posts_thread` ON `posts` (`thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `posts_state` ON `posts` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `posts_account` ON `posts` (`account_id`,`id`);