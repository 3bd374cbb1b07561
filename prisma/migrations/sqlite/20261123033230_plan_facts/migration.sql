-- CreateTable
CREATE TABLE "PlanFacts" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "planKey" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "setBy" TEXT NOT NULL,
    "setAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "PlanFacts_planKey_idx" ON "PlanFacts"("planKey");
