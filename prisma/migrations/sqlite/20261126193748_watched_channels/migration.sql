-- AlterTable
ALTER TABLE "Outage" ADD COLUMN "channel" TEXT;

-- CreateTable
CREATE TABLE "WatchedChannel" (
    "channel" TEXT NOT NULL PRIMARY KEY,
    "state" TEXT NOT NULL,
    "why" TEXT,
    "since" DATETIME NOT NULL,
    "blindSince" DATETIME,
    "seenAt" DATETIME NOT NULL,
    "told" BOOLEAN NOT NULL
);
