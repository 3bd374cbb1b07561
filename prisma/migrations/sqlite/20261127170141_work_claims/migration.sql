-- CreateTable
CREATE TABLE "WorkClaim" (
    "kind" TEXT NOT NULL,
    "rowId" INTEGER NOT NULL,
    "until" DATETIME NOT NULL,

    PRIMARY KEY ("kind", "rowId")
);

-- AlterTable: no copy, since answers and votes refer to the rows
ALTER TABLE "Question" DROP COLUMN "claimedUntil";
