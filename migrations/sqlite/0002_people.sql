-- Sessions of before do not say how or when they began: everyone signs in again.
DELETE FROM sessions;--> statement-breakpoint
CREATE TABLE `authenticators` (
	`member_id` integer PRIMARY KEY NOT NULL,
	`sealed_secret` text NOT NULL,
	`last_step` integer,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `avatars` (
	`member_id` integer PRIMARY KEY NOT NULL,
	`picture` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `devices` (
	`member_id` integer NOT NULL,
	`device` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `device`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `exports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`member_id` integer NOT NULL,
	`state` text NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer DEFAULT 0 NOT NULL,
	`file` text,
	`created_at` integer NOT NULL,
	`ready_at` integer,
	`expires_at` integer,
	`leased_until` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `exports_member` ON `exports` (`member_id`,`id`);--> statement-breakpoint
CREATE INDEX `exports_state` ON `exports` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`member_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `identities_member` ON `identities` (`member_id`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` integer NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer DEFAULT 0 NOT NULL,
	`transports` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkeys_member` ON `passkeys` (`member_id`);--> statement-breakpoint
CREATE TABLE `proofs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ref` text NOT NULL,
	`purpose` text NOT NULL,
	`member_id` integer,
	`email` text,
	`payload` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proofs_ref` ON `proofs` (`ref`);--> statement-breakpoint
CREATE INDEX `proofs_email` ON `proofs` (`email`,`created_at`);--> statement-breakpoint
CREATE INDEX `proofs_member` ON `proofs` (`member_id`);--> statement-breakpoint
CREATE INDEX `proofs_expiry` ON `proofs` (`expires_at`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`member_id` integer NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`member_id`, `code_hash`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`recipient_id` integer,
	`address` text,
	`lang` text NOT NULL,
	`thread_id` integer,
	`answer_id` integer,
	`actor_id` integer,
	`proof_id` integer,
	`detail` text,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`sent_at` integer,
	`skipped` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`next_try_at` integer,
	`leased_until` integer,
	`trouble` text,
	FOREIGN KEY (`recipient_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proof_id`) REFERENCES `proofs`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "kind", "recipient_id", "lang", "thread_id", "answer_id", "actor_id", "created_at", "read_at", "sent_at") SELECT "id", "kind", "recipient_id", "lang", "thread_id", "answer_id", "actor_id", "created_at", "read_at", "sent_at" FROM `outbox`;--> statement-breakpoint
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient_id`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_unsent` ON `outbox` (`sent_at`,`skipped`,`next_try_at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_address` ON `outbox` (`address`,`created_at`);--> statement-breakpoint
ALTER TABLE `answers` ADD `anonymous` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `anonymous` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `known_client` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `shows_client` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `role_from_provider` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `trusted` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `avatar_hash` text;--> statement-breakpoint
ALTER TABLE `members` ADD `news_stopped` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `seen_at` integer;--> statement-breakpoint
ALTER TABLE `members` ADD `warned_at` integer;--> statement-breakpoint
CREATE INDEX `members_seen` ON `members` (`seen_at`,`id`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `way` text NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `complete` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `device` text NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `created_at` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `seen_at` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `confirmed_at` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `provider` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `provider_subject` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `provider_session` text;--> statement-breakpoint
CREATE INDEX `sessions_provider` ON `sessions` (`provider`,`provider_subject`);--> statement-breakpoint
ALTER TABLE `threads` ADD `anonymous` integer DEFAULT false NOT NULL;