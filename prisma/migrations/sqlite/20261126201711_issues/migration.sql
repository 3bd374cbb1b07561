-- CreateTable
CREATE TABLE "Issue" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "regimeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "lastReportId" INTEGER NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "compiledAt" DATETIME NOT NULL,
    "filedAt" DATETIME,
    "approvedAt" DATETIME,
    "approvedBy" TEXT,
    "publishedAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "Issue_regimeId_kind_unitId_fromDay_key" ON "Issue"("regimeId", "kind", "unitId", "fromDay");
