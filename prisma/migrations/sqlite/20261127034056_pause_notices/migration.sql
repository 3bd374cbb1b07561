-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Notice" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "signerId" TEXT,
    "signerName" TEXT,
    "body" TEXT NOT NULL,
    "chatIds" TEXT NOT NULL,
    "sendAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "timetable" TEXT,
    "endsAt" DATETIME,
    "expiresAt" DATETIME,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "asks" TEXT,
    "files" TEXT NOT NULL DEFAULT '[]',
    "replaces" INTEGER,
    "signedText" TEXT,
    "hash" TEXT,
    "eventId" INTEGER
);
INSERT INTO "new_Notice" ("asks", "authorId", "authorName", "body", "chatIds", "createdAt", "endsAt", "eventId", "expiresAt", "files", "hash", "id", "replaces", "sendAt", "signedText", "signerId", "signerName", "state", "timetable", "urgent", "version") SELECT "asks", "authorId", "authorName", "body", "chatIds", "createdAt", "endsAt", "eventId", "expiresAt", "files", "hash", "id", "replaces", "sendAt", "signedText", "signerId", "signerName", "state", "timetable", "urgent", "version" FROM "Notice";
DROP TABLE "Notice";
ALTER TABLE "new_Notice" RENAME TO "Notice";
CREATE INDEX "Notice_state_sendAt_idx" ON "Notice"("state", "sendAt");
CREATE INDEX "Notice_eventId_idx" ON "Notice"("eventId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
