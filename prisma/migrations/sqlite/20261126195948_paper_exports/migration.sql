-- CreateTable
CREATE TABLE "PaperExport" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "regimeId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "unmasked" BOOLEAN NOT NULL,
    "askedBy" TEXT NOT NULL,
    "channel" TEXT,
    "chatId" TEXT,
    "askedAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    "why" TEXT
);

-- CreateIndex
CREATE INDEX "PaperExport_doneAt_id_idx" ON "PaperExport"("doneAt", "id");
