-- By bytes, as SQLite compares them: what begins alike is one stretch of the unique index, whatever the locale.
ALTER TABLE "OutboxMessage" ALTER COLUMN "dedupeKey" TYPE TEXT COLLATE "C";
