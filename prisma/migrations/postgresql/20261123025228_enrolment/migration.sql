-- AlterTable
ALTER TABLE "Incident" ADD COLUMN     "accountId" TEXT;

-- CreateTable
CREATE TABLE "RosterChange" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "inviteId" INTEGER,
    "eventId" INTEGER,

    CONSTRAINT "RosterChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invite" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "grants" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "Invite_pkey" PRIMARY KEY ("id")
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
