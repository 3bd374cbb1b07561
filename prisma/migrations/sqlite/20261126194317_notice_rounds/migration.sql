-- CreateTable
CREATE TABLE "NoticeRound" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "noticeId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "nominal" DATETIME NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "cursor" INTEGER NOT NULL DEFAULT 0,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "nextCallAt" DATETIME
);

-- CreateTable
CREATE TABLE "NoticeAck" (
    "roundId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "noticeId" INTEGER NOT NULL,
    "personId" TEXT,
    "name" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "eventId" INTEGER NOT NULL,

    PRIMARY KEY ("roundId", "channel", "accountId")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "state" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "ownerName" TEXT NOT NULL,
    "chatIds" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "timetable" TEXT NOT NULL,
    "nextAt" DATETIME NOT NULL,
    "endsAt" DATETIME,
    "reviewAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "eventId" INTEGER
);

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
    "asks" TEXT,
    "files" TEXT NOT NULL DEFAULT '[]',
    "replaces" INTEGER,
    "signedText" TEXT,
    "hash" TEXT,
    "eventId" INTEGER
);
INSERT INTO "new_Notice" ("authorId", "authorName", "body", "chatIds", "createdAt", "id", "sendAt", "signerId", "signerName", "state", "version") SELECT "authorId", "authorName", "body", "chatIds", "createdAt", "id", "sendAt", "signerId", "signerName", "state", "version" FROM "Notice";
DROP TABLE "Notice";
ALTER TABLE "new_Notice" RENAME TO "Notice";
CREATE INDEX "Notice_state_sendAt_idx" ON "Notice"("state", "sendAt");
CREATE INDEX "Notice_eventId_idx" ON "Notice"("eventId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "NoticeRound_state_idx" ON "NoticeRound"("state");

-- CreateIndex
CREATE INDEX "NoticeRound_nextCallAt_idx" ON "NoticeRound"("nextCallAt");

-- CreateIndex
CREATE INDEX "NoticeRound_kind_openedAt_idx" ON "NoticeRound"("kind", "openedAt");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeRound_noticeId_kind_nominal_key" ON "NoticeRound"("noticeId", "kind", "nominal");

-- CreateIndex
CREATE INDEX "NoticeAck_eventId_idx" ON "NoticeAck"("eventId");

-- CreateIndex
CREATE INDEX "Reminder_state_nextAt_idx" ON "Reminder"("state", "nextAt");

-- CreateIndex
CREATE INDEX "Reminder_state_reviewAt_idx" ON "Reminder"("state", "reviewAt");

-- CreateIndex
CREATE INDEX "Reminder_eventId_idx" ON "Reminder"("eventId");
