-- CreateTable
CREATE TABLE "QuestionReferral" (
    "questionId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "unit" TEXT NOT NULL,
    "referredAt" DATETIME NOT NULL,
    "toldAt" DATETIME,
    "withdrawnAt" DATETIME,
    "answer" TEXT,
    "answeredBy" TEXT,
    "answeredAt" DATETIME,
    "faqId" INTEGER,
    CONSTRAINT "QuestionReferral_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "QuestionReferral_answeredAt_referredAt_idx" ON "QuestionReferral"("answeredAt", "referredAt");
