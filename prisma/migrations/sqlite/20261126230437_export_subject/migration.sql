-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_PaperExport" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "subject" TEXT NOT NULL DEFAULT 'paper',
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
INSERT INTO "new_PaperExport" ("askedAt", "askedBy", "channel", "chatId", "doneAt", "format", "fromDay", "id", "regimeId", "toDay", "unmasked", "why") SELECT "askedAt", "askedBy", "channel", "chatId", "doneAt", "format", "fromDay", "id", "regimeId", "toDay", "unmasked", "why" FROM "PaperExport";
DROP TABLE "PaperExport";
ALTER TABLE "new_PaperExport" RENAME TO "PaperExport";
CREATE INDEX "PaperExport_doneAt_id_idx" ON "PaperExport"("doneAt", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
