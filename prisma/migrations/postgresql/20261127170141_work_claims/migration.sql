-- AlterTable
ALTER TABLE "Question" DROP COLUMN "claimedUntil";

-- CreateTable
CREATE TABLE "WorkClaim" (
    "kind" TEXT NOT NULL,
    "rowId" INTEGER NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WorkClaim_pkey" PRIMARY KEY ("kind","rowId")
);
