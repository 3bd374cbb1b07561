-- CreateTable
CREATE TABLE "Setback" (
    "kind" TEXT NOT NULL,
    "rowId" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL,
    "retryAt" DATETIME,
    "error" TEXT NOT NULL,

    PRIMARY KEY ("kind", "rowId")
);

-- CreateIndex
CREATE INDEX "Setback_retryAt_idx" ON "Setback"("retryAt");
