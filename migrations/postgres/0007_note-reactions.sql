CREATE TABLE "note_reactions" (
	"note_id" integer NOT NULL,
	"kind" text NOT NULL,
	"by_hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "note_reactions_note_id_kind_by_hash_pk" PRIMARY KEY("note_id","kind","by_hash")
);
--> statement-breakpoint
ALTER TABLE "note_reactions" ADD CONSTRAINT "note_reactions_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "note_reactions_by" ON "note_reactions" USING btree ("by_hash");