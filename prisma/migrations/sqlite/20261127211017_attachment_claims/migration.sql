-- AlterTable
ALTER TABLE "Attachment" DROP COLUMN "attempts";
ALTER TABLE "Attachment" DROP COLUMN "claimedUntil";
