UPDATE `answers` SET `state` = 'withdrawn', `off_at` = `withdrawn_at` WHERE `withdrawn_at` IS NOT NULL;--> statement-breakpoint
UPDATE `comments` SET `state` = 'withdrawn', `off_at` = `withdrawn_at` WHERE `withdrawn_at` IS NOT NULL;--> statement-breakpoint
UPDATE `decisions` SET `state` = 'withdrawn', `off_at` = `withdrawn_at` WHERE `withdrawn_at` IS NOT NULL;--> statement-breakpoint
-- The log of moderation only grows, whoever asks.
CREATE TRIGGER `moderation_log_keeps` BEFORE UPDATE ON `moderation_log` BEGIN
	SELECT RAISE(ABORT, 'the moderation log is append-only');
END;--> statement-breakpoint
CREATE TRIGGER `moderation_log_stays` BEFORE DELETE ON `moderation_log` BEGIN
	SELECT RAISE(ABORT, 'the moderation log is append-only');
END;
