-- AlterTable
ALTER TABLE "Incident" ADD COLUMN "accountId" TEXT;

-- CreateTable
CREATE TABLE "RosterChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "inviteId" INTEGER,
    "eventId" INTEGER
);

-- CreateTable
CREATE TABLE "Invite" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "grants" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateIndex
CREATE INDEX "RosterChange_kind_channel_accountId_at_idx" ON "RosterChange"("kind", "channel", "accountId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_code_key" ON "Invite"("code");

-- CreateIndex
CREATE INDEX "Incident_channel_chatId_accountId_reportedAt_idx" ON "Incident"("channel", "chatId", "accountId", "reportedAt");

-- CreateIndex
CREATE INDEX "IncidentStep_eventId_idx" ON "IncidentStep"("eventId");

-- CreateIndex
CREATE INDEX "Report_eventId_idx" ON "Report"("eventId");

-- CreateIndex
CREATE INDEX "Report_personId_sentAt_idx" ON "Report"("personId", "sentAt");
