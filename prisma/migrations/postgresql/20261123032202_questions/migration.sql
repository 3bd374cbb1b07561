-- CreateTable
CREATE TABLE "Question" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "planKey" TEXT,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "askerId" TEXT NOT NULL,
    "askerName" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL,
    "mode" TEXT,
    "reason" TEXT,
    "answer" TEXT,
    "settledAt" TIMESTAMP(3),
    "claimedUntil" TIMESTAMP(3),

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionVote" (
    "questionId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "helpful" BOOLEAN NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QuestionVote_pkey" PRIMARY KEY ("questionId","channel","accountId")
);

-- CreateTable
CREATE TABLE "FaqEntry" (
    "id" SERIAL NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "FaqEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModelUse" (
    "day" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "promptTokens" INTEGER NOT NULL,
    "answerTokens" INTEGER NOT NULL,

    CONSTRAINT "ModelUse_pkey" PRIMARY KEY ("day","model")
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

-- AddForeignKey
ALTER TABLE "QuestionVote" ADD CONSTRAINT "QuestionVote_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
