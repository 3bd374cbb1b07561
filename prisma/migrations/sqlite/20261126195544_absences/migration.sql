-- CreateTable
CREATE TABLE "Absence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "personId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "standInId" TEXT,
    "gridId" TEXT,
    "setBy" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL,
    "setAt" DATETIME NOT NULL,
    "cancelled" BOOLEAN NOT NULL DEFAULT false,
    "endedBy" TEXT,
    "endedAt" DATETIME
);
