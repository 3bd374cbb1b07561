-- CreateTable
CREATE TABLE "RegimeVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "regimeId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "data" TEXT,
    "declaredAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "RegimeVersion_regimeId_fromDay_key" ON "RegimeVersion"("regimeId", "fromDay");
