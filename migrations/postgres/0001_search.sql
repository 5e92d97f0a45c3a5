CREATE TABLE "thread_search" ("thread_id" integer PRIMARY KEY REFERENCES "threads"("id") ON DELETE CASCADE, "words" tsvector NOT NULL);--> statement-breakpoint
CREATE INDEX "thread_search_words" ON "thread_search" USING gin ("words");
