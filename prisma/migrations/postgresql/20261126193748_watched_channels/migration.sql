-- AlterTable
ALTER TABLE "Outage" ADD COLUMN     "channel" TEXT;

-- CreateTable
CREATE TABLE "WatchedChannel" (
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "why" TEXT,
    "since" TIMESTAMP(3) NOT NULL,
    "blindSince" TIMESTAMP(3),
    "seenAt" TIMESTAMP(3) NOT NULL,
    "told" BOOLEAN NOT NULL,

    CONSTRAINT "WatchedChannel_pkey" PRIMARY KEY ("channel")
);
