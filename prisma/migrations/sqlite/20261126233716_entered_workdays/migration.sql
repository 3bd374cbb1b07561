-- CreateTable
CREATE TABLE "WorkdayYear" (
    "year" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "off" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "setBy" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL,
    "setAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "WorkdayYear_eventId_idx" ON "WorkdayYear"("eventId");
