-- CreateTable
CREATE TABLE "QuestionReferral" (
    "questionId" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "referredAt" TIMESTAMP(3) NOT NULL,
    "toldAt" TIMESTAMP(3),
    "withdrawnAt" TIMESTAMP(3),
    "answer" TEXT,
    "answeredBy" TEXT,
    "answeredAt" TIMESTAMP(3),
    "faqId" INTEGER,

    CONSTRAINT "QuestionReferral_pkey" PRIMARY KEY ("questionId")
);

-- CreateIndex
CREATE INDEX "QuestionReferral_answeredAt_referredAt_idx" ON "QuestionReferral"("answeredAt", "referredAt");

-- AddForeignKey
ALTER TABLE "QuestionReferral" ADD CONSTRAINT "QuestionReferral_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
