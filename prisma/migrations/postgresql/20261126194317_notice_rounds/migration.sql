-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "asks" TEXT,
ADD COLUMN     "endsAt" TIMESTAMP(3),
ADD COLUMN     "eventId" INTEGER,
ADD COLUMN     "expiresAt" TIMESTAMP(3),
ADD COLUMN     "files" TEXT NOT NULL DEFAULT '[]',
ADD COLUMN     "hash" TEXT,
ADD COLUMN     "replaces" INTEGER,
ADD COLUMN     "signedText" TEXT,
ADD COLUMN     "timetable" TEXT,
ADD COLUMN     "urgent" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "NoticeRound" (
    "id" SERIAL NOT NULL,
    "noticeId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "nominal" TIMESTAMP(3) NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "cursor" INTEGER NOT NULL DEFAULT 0,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "nextCallAt" TIMESTAMP(3),

    CONSTRAINT "NoticeRound_pkey" PRIMARY KEY ("id")
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
    "at" TIMESTAMP(3) NOT NULL,
    "eventId" INTEGER NOT NULL,

    CONSTRAINT "NoticeAck_pkey" PRIMARY KEY ("roundId","channel","accountId")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" SERIAL NOT NULL,
    "state" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "ownerName" TEXT NOT NULL,
    "chatIds" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "timetable" TEXT NOT NULL,
    "nextAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3),
    "reviewAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "eventId" INTEGER,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE INDEX "Notice_eventId_idx" ON "Notice"("eventId");
