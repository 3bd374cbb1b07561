-- CreateTable
CREATE TABLE "Question" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "planKey" TEXT,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "askerId" TEXT NOT NULL,
    "askerName" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "mode" TEXT,
    "reason" TEXT,
    "answer" TEXT,
    "settledAt" DATETIME,
    "claimedUntil" DATETIME
);

-- CreateTable
CREATE TABLE "QuestionVote" (
    "questionId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "helpful" BOOLEAN NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("questionId", "channel", "accountId"),
    CONSTRAINT "QuestionVote_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FaqEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "removedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ModelUse" (
    "day" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "promptTokens" INTEGER NOT NULL,
    "answerTokens" INTEGER NOT NULL,

    PRIMARY KEY ("day", "model")
);

-- CreateIndex
CREATE UNIQUE INDEX "Question_eventId_key" ON "Question"("eventId");

-- CreateIndex
CREATE INDEX "Question_state_id_idx" ON "Question"("state", "id");

-- CreateIndex
CREATE INDEX "Question_channel_chatId_id_idx" ON "Question"("channel", "chatId", "id");

-- CreateIndex
CREATE INDEX "Question_askedAt_idx" ON "Question"("askedAt");

-- CreateIndex
CREATE INDEX "FaqEntry_expiresAt_idx" ON "FaqEntry"("expiresAt");
