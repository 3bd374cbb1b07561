-- CreateTable
CREATE TABLE "Setback" (
    "kind" TEXT NOT NULL,
    "rowId" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL,
    "retryAt" TIMESTAMP(3),
    "error" TEXT NOT NULL,

    CONSTRAINT "Setback_pkey" PRIMARY KEY ("kind","rowId")
);

-- CreateIndex
CREATE INDEX "Setback_retryAt_idx" ON "Setback"("retryAt");
