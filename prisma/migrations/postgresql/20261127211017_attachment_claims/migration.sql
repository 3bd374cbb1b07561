-- AlterTable
ALTER TABLE "Attachment" DROP COLUMN "attempts",
DROP COLUMN "claimedUntil";
