-- CreateTable
CREATE TABLE "WrittenReport" (
    "reportId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "fileHash" TEXT,
    "fileName" TEXT,
    "checked" BOOLEAN NOT NULL,
    "passedOnAt" DATETIME,
    "passedOnBy" TEXT
);

-- CreateTable
CREATE TABLE "HandOver" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "regimeId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "fromName" TEXT NOT NULL,
    "toId" TEXT,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "takenAt" DATETIME,
    "takenBy" TEXT,
    "toldAt" DATETIME,
    "eventId" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "HandOver_takenAt_toldAt_dueAt_idx" ON "HandOver"("takenAt", "toldAt", "dueAt");

-- CreateIndex
CREATE INDEX "HandOver_eventId_idx" ON "HandOver"("eventId");
