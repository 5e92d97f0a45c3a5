UPDATE "answers" SET "state" = 'withdrawn', "off_at" = "withdrawn_at" WHERE "withdrawn_at" IS NOT NULL;--> statement-breakpoint
UPDATE "comments" SET "state" = 'withdrawn', "off_at" = "withdrawn_at" WHERE "withdrawn_at" IS NOT NULL;--> statement-breakpoint
UPDATE "decisions" SET "state" = 'withdrawn', "off_at" = "withdrawn_at" WHERE "withdrawn_at" IS NOT NULL;--> statement-breakpoint
-- The log of moderation only grows, whoever asks.
CREATE FUNCTION "moderation_log_keeps"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the moderation log is append-only';
END;
$$;--> statement-breakpoint
CREATE TRIGGER "moderation_log_keeps" BEFORE UPDATE OR DELETE OR TRUNCATE ON "moderation_log"
	FOR EACH STATEMENT EXECUTE FUNCTION "moderation_log_keeps"();
